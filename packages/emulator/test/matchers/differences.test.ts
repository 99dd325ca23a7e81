import { expect, test } from 'vitest';
import { differences, project } from '../../src/matchers/differences.ts';

test.each([
  [[1], { 0: 1 }, ['$: expected {"0":1}, got [1]']],
  [[1, 2], [1], ['$.length: expected 1, got 2']],
  [{ a: [{ b: 1, c: 2 }] }, { a: [{ b: 1 }] }, []],
  ['x'.repeat(300), 7, [`$: expected 7, got "${'x'.repeat(199)} …`]],
])('%j against %j', (actual, expected, lines) => {
  expect(differences(actual, expected)).toEqual(lines);
});

test('a diff shows nothing that is on neither side', () => {
  expect(project({ a: 1, b: 2 }, { a: 1, c: 3 })).toEqual({ a: 1 });
  expect(Object.keys(project({ a: 1 }, { c: 3 }) as object)).toEqual([]);
});
