import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ConfigurationError } from '../src/index.ts';
import { serializePath } from '../src/request/serialize-path.ts';
import { redactHeaders, redactUrl } from '../src/fetch/redact.ts';
import { retryDelay } from '../src/fetch/plan-retry.ts';
import { readPointer } from '../src/pointer.ts';
import { parseRetryAfter } from '../src/timing/parse-retry-after.ts';
import { createFixtureClient } from './fixtures/contract.ts';
import { json, observedFetch } from './fixtures/observed-fetch.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const awkward = fc.constantFrom(
  '/',
  '?',
  '#',
  '..',
  '.',
  '%2e%2e',
  '%2F',
  '\\',
  ' ',
  '+',
  '&',
  '=',
  '$&',
  '{id}',
  '//',
  'ü',
  '👩‍👩‍👧',
  '\u0000',
  ';',
  '@',
  ':',
);
const value = fc.oneof(
  text,
  awkward,
  fc.tuple(text, awkward, text).map((parts) => parts.join('')),
);
const schedule = { baseDelayMs: 500, maxDelayMs: 8000, maxRetryAfterMs: 60_000 };

test('a path value stays one segment and arrives as it was given, or is refused', () => {
  fc.assert(
    fc.property(value, (id) => {
      const refused = id === '' || id === '.' || id === '..';
      const build = (): URL => new URL(serializePath('https://a.example/files/{id}/end', { id }));
      if (refused) return void expect(build).toThrow(ConfigurationError);
      const { pathname, search, hash } = build();
      const segments = pathname.split('/');
      expect(segments).toHaveLength(4);
      expect(decodeURIComponent(segments[2] ?? '')).toBe(id);
      expect(search + hash).toBe('');
    }),
  );
});

test('broken Unicode, missing values and objects are refused as path values', () => {
  for (const id of ['\ud800', undefined, null, {}, [], ['a', ''], ['..'], [['a']], Symbol('x')]) {
    expect(() => serializePath('/files/{id}', { id })).toThrow(ConfigurationError);
  }
});

test('a list in a path has commas between its items, and none of them leaves its segment', () => {
  expect(serializePath('/files/{ids}/end', { ids: [1, 'a,b', '../c'] })).toBe('/files/1,a%2Cb,..%2Fc/end');
});

test('a query value arrives as it was given', async () => {
  await fc.assert(
    fc.asyncProperty(value, async (nextPageToken) => {
      const { fetch, requests } = observedFetch(json({ object: 'list', data: [] }));
      await createFixtureClient({ fetch }).GET('/files', { params: { query: { nextPageToken } } });
      const url = new URL(requests[0]?.url ?? '');
      expect([...url.searchParams]).toEqual([['nextPageToken', nextPageToken]]);
      expect([url.pathname, url.hash]).toEqual(['/files', '']);
    }),
    { numRuns: 60 },
  );
});

test('a token arrives as it was given, or is refused without being quoted', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ minLength: 1, maxLength: 30 }), value), async (secret) => {
      const token = `sk_${secret}`;
      const { fetch, requests } = observedFetch(json({}));
      try {
        await createFixtureClient({ fetch, token }).GET('/files');
        expect(requests[0]?.headers.get('authorization')).toBe(`Bearer ${token}`);
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigurationError);
        expect(String(error)).toBe(
          'ConfigurationError: token must be the API key alone, without spaces, line breaks and non-ASCII characters, not string',
        );
      }
    }),
    { numRuns: 60 },
  );
});

test('secrets in headers and addresses are replaced whatever their spelling', () => {
  const names = fc.constantFrom('Authorization', 'COOKIE', 'x-api-key', 'X-Auth-Token', 'client-secret', 'x-signature');
  fc.assert(
    fc.property(names, fc.stringMatching(/^[a-z0-9]{12,30}$/), (name, secret) => {
      const url = `https://user:${secret}@a.example/x?${name}=${secret}&page=1`;
      expect(JSON.stringify(redactHeaders({ [name]: secret })) + redactUrl(url)).not.toContain(secret);
    }),
  );
});

test('Retry-After: seconds and dates are read, anything else is not, nothing is negative', () => {
  const now = Date.UTC(2026, 0, 1);
  fc.assert(fc.property(fc.nat(), (seconds) => void expect(parseRetryAfter(` ${seconds} `, now)).toBe(seconds * 1000)));
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (seconds) => {
      const date = new Date(now + seconds * 1000).toUTCString();
      expect(parseRetryAfter(date, now)).toBe(Math.max(0, seconds * 1000));
    }),
  );
  fc.assert(
    fc.property(fc.oneof(value, fc.double().map(String)), (header) => {
      const result = parseRetryAfter(header, now);
      expect(result === undefined || result >= 0).toBe(true);
      if (result !== undefined) expect(header.trim()).toMatch(/^\d+$/);
    }),
  );
  for (const header of [null, '', '-1', '1.5', '1e3', 'soon', 'Sun', '2026']) {
    expect(parseRetryAfter(header, now)).toBe(header === '2026' ? 2_026_000 : undefined);
  }
});

test('a wait stays within its bounds whatever the server asks for', () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), chance, (attempt, random) => {
      const delayMs = retryDelay(attempt, undefined, schedule, random);
      expect(delayMs).toBeGreaterThanOrEqual(0);
      expect(delayMs).toBeLessThanOrEqual(Math.min(8000, 500 * 2 ** (attempt - 1)));
    }),
  );
  fc.assert(
    fc.property(fc.oneof(fc.nat(), fc.constant(Infinity)), chance, (retryAfterMs, random) => {
      const delayMs = retryDelay(1, retryAfterMs, schedule, random);
      expect(delayMs).toBeGreaterThanOrEqual(Math.min(retryAfterMs, 60_000));
      expect(delayMs).toBeLessThanOrEqual(60_500);
    }),
  );
});

test('a pointer leads to every member, also under awkward names', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), fc.integer(), (names, leaf) => {
      const document = names.reduceRight<unknown>((inner, name) => ({ ['__proto__']: null, [name]: inner }), leaf);
      const pointer = names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
      expect(readPointer(document, pointer)).toBe(leaf);
    }),
  );
  expect(readPointer({}, '/constructor/name')).toBeUndefined();
});
