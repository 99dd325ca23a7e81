import { expect, test } from 'vitest';
import { suggest } from '../src/world/suggest.ts';

const names = ['getFile', 'listFiles', 'getRun'];

test.each([
  ['listFile', 'Did you mean "listFiles"?'],
  ['LISTFILES', 'Did you mean "listFiles"?'],
  ['getFiel', 'Did you mean "getFile"?'],
  ['xx', 'There are: getFile, getRun, listFiles.'],
  ['nothing', 'There are: getFile, getRun, listFiles.'],
])('for %j: %s', (name, sentence) => {
  expect(suggest(name, names)).toBe(sentence);
});

test('of names that are as near as each other three are told, and each once', () => {
  expect(suggest('run', ['rune', 'rung', 'runs', 'runt', 'runs'])).toBe('Did you mean "rune" or "rung" or "runs"?');
  expect(suggest('ab', ['xyz'])).toBe('There are: xyz.');
});
