import { describe, expect, test } from 'vitest';
import type { Document } from '../../contract/openapi.ts';
import { compareDocuments } from '../../diff/compare-documents.ts';
import { baseDocument } from './base-document.ts';
import { answerEdits } from './edits/answers.ts';
import { documentEdits } from './edits/document.ts';
import { operationEdits } from './edits/operations.ts';
import { requestEdits } from './edits/requests.ts';
import { spellingEdits } from './edits/spellings.ts';
import { complaints } from './witness.ts';

const edits = [...operationEdits, ...requestEdits, ...answerEdits, ...documentEdits, ...spellingEdits];
const edited = new Map(
  edits.map(({ name, edit }): [string, Document] => {
    const document = baseDocument();
    edit(document);
    return [name, document];
  }),
);

describe('the diff', () => {
  test.each(edits.map((edit) => [edit.name, edit] as const))('%s', (name, { bump, kind }) => {
    const { changes, ...report } = compareDocuments(baseDocument(), edited.get(name)!);
    expect(report, JSON.stringify(changes, null, 1)).toEqual({ bump });
    if (kind) expect(changes.map((change) => change.kind)).toContain(kind);
    const breaking = changes.filter((change) => change.bump === 'major');
    expect(breaking.filter(({ adapt }) => adapt === '')).toEqual([]);
  });
});

test('what no longer compiles is breaking for the diff, and the other way round where a compiler can see it', async () => {
  const { own, found } = await complaints(baseDocument(), edited);
  expect(own).toEqual([]);
  const disagreements = edits.flatMap(({ name, bump, isUnseen = false }) => {
    const messages = found.get(name)!;
    const isExpected = bump === 'major' && !isUnseen;
    if (messages.length > 0 === isExpected) return [];
    return [`${name} (${bump}): ${messages[0]?.message ?? 'compiles'}`];
  });
  expect(disagreements).toEqual([]);
});
