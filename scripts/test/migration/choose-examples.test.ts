import { expect, test } from 'vitest';
import { chooseExamples } from '../../migration/choose-examples.ts';

test('takes the pair whose fields agree after the move', () => {
  const before = [{ text: 'a' }, { file: { fileUrl: 'b' } }];
  const after = [{ file: { id: 'c' } }, { file: { url: 'd' } }];
  expect(chooseExamples(before, after, [{ from: 'file.fileUrl', to: 'file.url' }])).toEqual([before[1], after[1]]);
});

test('of two pairs that agree equally the shorter one', () => {
  const before = [{ name: 'a long name that says no more than a short one' }, { name: 'a' }];
  expect(chooseExamples(before, [{ name: 'b' }], [])).toEqual([before[1], { name: 'b' }]);
});

test('works without examples', () => {
  expect(chooseExamples([], [], [])).toEqual([undefined, undefined]);
});
