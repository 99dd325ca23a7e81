import { expect, test } from 'vitest';
import { compareDocuments } from '../../diff/document/compare-documents.ts';
import { policy } from '../../diff/report/policy.ts';
import { placeOf, sentence } from '../../diff/report/render.ts';
import { baseDocument } from './base-document.ts';
import { documentOf, pairs } from './documents.ts';
import { edits } from './edits/index.ts';
import { editValues, valueEdits, valuesBefore } from './values.ts';

const kinds = Object.keys(policy);
const changes = [
  ...edits.flatMap(({ edit }) => {
    const document = baseDocument();
    edit(document);
    return compareDocuments(baseDocument(), document).changes;
  }),
  ...pairs.flatMap(([, , before, after]) => compareDocuments(documentOf(before), documentOf(after)).changes),
  ...valueEdits.flatMap((edit) => compareDocuments(valuesBefore, editValues([edit])).changes),
];

test('every kind of change is met', () => {
  const met = new Set(changes.map(({ kind }) => kind));
  expect(kinds.filter((kind) => !met.has(kind))).toEqual([]);
});

test('what is told of each kind and direction', async () => {
  const told = Map.groupBy(changes, ({ kind, direction = 'anywhere' }) => `${kind} (${direction})`);
  const lines = [...told].map(([name, found]) => {
    const texts = [...new Set(found.map((change) => `${change.bump}  ${placeOf(change)}  ${sentence(change)}`))];
    return [name, ...texts.slice(0, 3)].join('\n  ');
  });
  const order = (line: string): number => kinds.indexOf(line.split(' ')[0]!);
  const text = lines.toSorted((one, other) => order(one) - order(other)).join('\n');
  await expect(`${text}\n`).toMatchFileSnapshot('texts.txt');
});
