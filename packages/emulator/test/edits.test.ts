import { expect, test } from 'vitest';
import { editsOf } from '../src/resources/edits.ts';
import type { RunRow } from '../src/store/rows/run.ts';

const run = (before: unknown, after: unknown): RunRow =>
  ({ kind: 'extract', config: {}, initialOutput: { value: before }, reviewedOutput: { value: after } }) as never;

test.each([
  ['nothing', { a: [{ b: 1 }] }, { a: [{ b: 1 }] }, {}],
  ['a value in a row', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, { 'a[0].b': { originalValue: 1, editedValue: 2 } }],
  ['a new row', { a: [1] }, { a: [1, 2] }, { 'a[1]': { originalValue: null, editedValue: 2 } }],
  ['a row less', { a: [1, 2] }, { a: [1] }, { 'a[1]': { originalValue: 2, editedValue: null } }],
  ['a list for nothing', { a: null }, { a: [1] }, { a: { originalValue: null, editedValue: [1] } }],
  ['an object for a list', { a: [] }, { a: {} }, { a: { originalValue: [], editedValue: {} } }],
])('a review that changed %s', (_, before, after, edits) => {
  expect(editsOf(run(before, after))).toEqual(edits);
});
