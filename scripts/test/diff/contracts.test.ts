import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../../contract/bundle.ts';
import type { Document, Schema } from '../../contract/openapi.ts';
import { findVersion, findVersions } from '../../contract/versions.ts';
import { compareDocuments } from '../../diff/document/compare-documents.ts';
import { repository } from '../workspace.ts';
import { complaints } from './witness.ts';

const folder = join(repository, 'openapi');
const latest = '2026-02-09';

const versions = findVersions(folder).flatMap(({ name }) => (name === latest ? [] : [name]));

test.each(versions)(
  'what a consumer does with %s compiles against its own types',
  { timeout: 300_000 },
  async (name) => {
    const { document } = await bundle(findVersion(folder, name));
    expect(await complaints(document, new Map())).toEqual({ own: [], found: new Map() });
  },
);

/** Of each kind one that stands where the types are at their most involved. */
const breaking: Record<string, (schemas: Record<string, Schema>) => void> = {
  'a field beside an open object, many steps into an answer': ({ CellFormatting }) =>
    delete CellFormatting!.properties!.bold,
  'a field of one of the results of a step': ({ ParseStepRun }) =>
    delete ParseStepRun!.allOf!.at(-1)!.properties!.result!.oneOf![0]!.properties!.parseRun,
  'a request field that has to be there': ({ ParseRunCreate }) => void (ParseRunCreate!.required = ['file', 'config']),
};

test('diff and compiler agree on edits of the latest contract', { timeout: 600_000 }, async () => {
  const { document: before } = await bundle(findVersion(folder, latest));
  const edited = (edit: (schemas: Record<string, Schema>) => void): Document => {
    const document = structuredClone(before);
    edit(document.components!.schemas!);
    return document;
  };
  const after = new Map(Object.entries(breaking).map(([name, edit]) => [name, edited(edit)]));
  after.set(
    'additions',
    edited(({ CellFormatting, ParseRunCreate }) => {
      CellFormatting!.properties!.underlined = { type: 'boolean' };
      ParseRunCreate!.properties!.colour = { type: 'string' };
    }),
  );
  const { own, found } = await complaints(before, after);
  expect(own).toEqual([]);
  for (const [name, document] of after) {
    const { bump, changes } = compareDocuments(before, document);
    const major = changes.filter((change) => change.bump === 'major');
    const broken = new Set(major.flatMap(({ operations }) => operations.map(({ operation }) => operation)));
    expect(bump, name).toBe(name === 'additions' ? 'minor' : 'major');
    expect(new Set(found.get(name)!.map(({ place }) => place)), name).toEqual(broken);
  }
});
