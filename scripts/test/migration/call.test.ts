import { expect, test } from 'vitest';
import type { Side } from '../../migration/side.ts';
import { object, operation, side } from './documents.ts';
import { chooseExample, printValue, renderCall } from '../../migration/sections/call.ts';

const create = (examples: Record<string, { value: unknown }>): Side => {
  const requestBody = { content: { 'application/json': { schema: object({}), examples } } };
  return side('1', { 'POST /things': operation(undefined, object({ success: {} }), { requestBody }) });
};

const chosen = (examples: Record<string, { value: unknown }>): string | undefined =>
  chooseExample(create(examples).operations.get('POST /things')!);

test('of several examples the first is shown, unless it is a document rather than a call', () => {
  const [short, long] = [{ value: { name: 'a' } }, { value: { name: 'x'.repeat(500) } }];
  expect(chosen({ first: short, second: short })).toBe('first');
  expect(chosen({ first: long, second: short })).toBe('second');
  expect(chosen({ first: long })).toBe('first');
  expect(chosen({})).toBeUndefined();
});

test('a call says of which version it is, what it sends, and what comes back', () => {
  const version = create({ one: { value: { name: 'a' } } });
  const call = renderCall(version, version.operations.get('POST /things')!, 'before', 'one', '1');
  expect(call).toBe("// 1 → { success }\nawait unwrap(before.POST('/things', { body: { name: 'a' } }));");
});

test('keeps on one line what fits', () => {
  expect(printValue({ a: [1, true, null], 'b-c': "it's" })).toBe(String.raw`{ a: [1, true, null], 'b-c': 'it\'s' }`);
});

test('breaks what does not, and stays the same value', () => {
  const value = { name: 'x'.repeat(80), nested: { list: ['y'.repeat(60), 'z\n"\\'], empty: {} } };
  const printed = printValue(value);
  expect(printed.split('\n').length).toBeGreaterThan(3);
  expect(new Function(`return ${printed}`)()).toEqual(value);
});
