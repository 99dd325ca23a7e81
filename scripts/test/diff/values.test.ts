import { expect, test } from 'vitest';
import { compareDocuments } from '../../diff/document/compare-documents.ts';
import { editValues, valueEdits, valuesBefore } from './values.ts';
import { complaints } from './witness.ts';

test.each(valueEdits.map((edit) => [edit.name, edit] as const))('%s', (_name, edit) => {
  const { direction, field, expected } = edit;
  const { bump, changes } = compareDocuments(valuesBefore, editValues([edit]));
  expect(bump, JSON.stringify(changes, null, 1)).toBe(expected === 'unseen' ? 'major' : expected);
  for (const change of changes) {
    expect(change).toMatchObject({ direction, schema: direction === 'request' ? 'Sent' : 'Received' });
    expect(change.path).toMatch(new RegExp(`^\\$\\.${field}\\b`));
  }
});

test('what no longer compiles is breaking, and the other way round', { timeout: 300_000 }, async () => {
  const broken = valueEdits.filter(({ expected }) => expected === 'major');
  const others = valueEdits.filter(({ expected }) => expected !== 'major');
  const edited = new Map(broken.map((edit) => [edit.name, editValues([edit])]));
  const { own, found } = await complaints(valuesBefore, edited.set('all others', editValues(others)));
  expect(own).toEqual([]);
  expect(found.get('all others')).toEqual([]);
  expect(broken.filter(({ name }) => found.get(name)!.length === 0).map(({ name }) => name)).toEqual([]);
});
