import { expect, test } from 'vitest';
import { printValue } from '../../migration/render-call.ts';

test('keeps on one line what fits', () => {
  expect(printValue({ a: [1, true, null], 'b-c': "it's" })).toBe(String.raw`{ a: [1, true, null], 'b-c': 'it\'s' }`);
});

test('breaks what does not, and stays the same value', () => {
  const value = { name: 'x'.repeat(80), nested: { list: ['y'.repeat(60), 'z\n"\\'], empty: {} } };
  const printed = printValue(value);
  expect(printed.split('\n').length).toBeGreaterThan(3);
  expect(new Function(`return ${printed}`)()).toEqual(value);
});
