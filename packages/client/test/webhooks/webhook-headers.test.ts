import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyWebhook, type WebhookHeaders } from '../../src/webhooks/index.ts';
import { readHeader } from '../../src/webhooks/webhook-headers.ts';
import { body, headersOf, now, secret } from './delivery.ts';

const plain = headersOf();
const pairs = Object.entries(plain);
const upperCased = Object.fromEntries(pairs.map(([name, value]) => [name.toUpperCase(), value]));

test.each<[string, WebhookHeaders]>([
  ['a plain object', plain],
  ['a plain object in upper case', upperCased],
  ['an object without prototype', Object.assign(Object.create(null), plain)],
  ['an object of lists', Object.fromEntries(pairs.map(([name, value]) => [name, [value]]))],
  ['Headers', new Headers(plain)],
  ['a list of pairs', pairs],
  ['a list of pairs in upper case', Object.entries(upperCased)],
  ['a Map in upper case', new Map(Object.entries(upperCased))],
  ['rawHeaders of Node', Object.entries(upperCased).flat()],
  ['an object with get alone', { get: (name: string) => plain[name] ?? null }],
])('%s is understood', async (_, headers) => {
  await expect(verifyWebhook({ headers, body }, { secret, now })).resolves.toMatchObject({ apiVersion: '2026-02-09' });
});

test('a repeated header is joined, so that it cannot pass as one of its values', () => {
  expect(
    readHeader(
      [
        ['x-a', '1'],
        ['X-A', '2'],
      ],
      'x-a',
    ),
  ).toBe('1, 2');
  expect(readHeader({ 'x-a': ['1', '2'] }, 'x-a')).toBe('1, 2');
  expect(readHeader(['x-a', '1', 'x-a', '2'], 'x-a')).toBe('1, 2');
});

test.each([undefined, null, 7, [], {}, new Headers(), [undefined], { 'x-a': undefined }, { 'x-a': 7 }])(
  '%j has no header',
  (headers) => {
    expect(readHeader(headers as never, 'x-a')).toBeUndefined();
  },
);

test('members of the prototype are not headers', () => {
  expect(readHeader({}, 'constructor')).toBeUndefined();
  expect(readHeader([], 'length')).toBeUndefined();
});

test('every shape gives the same value for any header', () => {
  const names = fc.stringMatching(/^[a-z][a-z-]{0,12}$/);
  const values = fc.stringMatching(/^[\x21-\x7e]{1,40}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(names, values), { selector: ([name]) => name, minLength: 1 }),
      fc.func(fc.boolean()),
      (list, isUpper) => {
        const cased = list.map(([name, value]): [string, string] => [isUpper(name) ? name.toUpperCase() : name, value]);
        const shapes: WebhookHeaders[] = [
          Object.fromEntries(cased),
          cased,
          cased.flat(),
          new Headers(cased),
          new Map(cased),
        ];
        for (const [name, value] of list) {
          // Among flat lists, an object's own `get` is a header like any other.
          for (const headers of name === 'get' ? shapes.slice(1) : shapes)
            expect(readHeader(headers, name)).toBe(value);
        }
      },
    ),
  );
});
