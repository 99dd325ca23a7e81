import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Change } from '../../diff/report/change.ts';
import { compareDocuments } from '../../diff/document/compare-documents.ts';
import { repository } from '../workspace.ts';
import type { Facts } from './history/facts.ts';
import { readDeclarations } from './history/read-declarations.ts';
import { toDocument } from './history/to-document.ts';
import { complaints } from './witness.ts';

const read = (release: string): Facts =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../fixtures/history/${release}.json`), 'utf8')) as Facts;
const [before, after] = [toDocument(read('1.2.0')), toDocument(read('1.17.0'))];
const { bump, changes } = compareDocuments(before, after);

function count(found: readonly Change[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, direction = 'unused' } of found)
    counts.set(`${kind} (${direction})`, (counts.get(`${kind} (${direction})`) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

test('the recorded facts are those of the installed release', { timeout: 60_000 }, () => {
  const folder = join(repository, 'packages/contract-tests/node_modules/extend-ai-2026-02-09');
  expect(readDeclarations(folder)).toEqual(read('1.17.0'));
});

test('the diff of two releases of one API version', () => {
  expect(bump).toBe('major');
  expect(count(changes.filter((change) => change.bump === 'major'))).toMatchInlineSnapshot(`
    {
      "became-nullable (response)": 4,
      "property-optional (response)": 2,
      "required-property-added (unused)": 1,
      "variant-added (response)": 8,
      "variant-added (unused)": 4,
      "variant-removed (response)": 8,
    }
  `);
  expect(count(changes.filter((change) => change.bump === 'minor'))).toMatchInlineSnapshot(`
    {
      "body-optional (request)": 1,
      "known-values-changed (request)": 1,
      "known-values-changed (response)": 1,
      "known-values-changed (unused)": 2,
      "operation-added (unused)": 9,
      "optional-body-added (request)": 8,
      "optional-property-added (request)": 29,
      "optional-property-added (response)": 38,
      "optional-property-added (unused)": 9,
      "property-optional (request)": 3,
      "required-property-added (response)": 18,
      "schema-added (unused)": 144,
      "webhook-added (unused)": 4,
    }
  `);
});

test('what no longer compiles is breaking where it is met, and the other way round', { timeout: 300_000 }, async () => {
  const { own, found } = await complaints(before, new Map([['after', after]]));
  expect(own).toEqual([]);
  const refused = new Set(found.get('after')!.map(({ place }) => place));
  const breaking = changes.filter((change) => change.bump === 'major');
  const broken = new Set(breaking.flatMap(({ operations }) => operations.map(({ operation }) => operation)));
  expect(refused.size).toMatchInlineSnapshot(`30`);
  expect([...refused].filter((place) => !broken.has(place))).toEqual([]);
  expect([...broken].filter((place) => !refused.has(place))).toEqual([]);
  // Types that no operation of the recorded part sends or answers: a consumer who names one sees it, the witness not.
  const beyond = breaking.filter(({ operations }) => operations.length === 0);
  expect(count(beyond)).toMatchInlineSnapshot(`
    {
      "required-property-added (unused)": 1,
      "variant-added (unused)": 4,
    }
  `);
  expect(beyond.filter(({ direction }) => direction !== undefined)).toEqual([]);
});
