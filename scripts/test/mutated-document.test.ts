import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ProblemsError } from '../base/problem.ts';
import { bundle } from '../contract/bundle.ts';
import { compareDocuments } from '../diff/document/compare-documents.ts';
import { importDocument } from '../diff/import-document.ts';
import { renderVersion } from '../generate/generate.ts';
import { lint } from '../lint/lint.ts';
import { createRandom, pick } from '../mutation/random.ts';
import { createFolder } from './workspace.ts';

type Part = Record<string, unknown>;
type Place = { parent: Part; key: string };

const text = readFileSync(join(import.meta.dirname, 'fixtures/foreign/openapi.yaml'), 'utf8');
const targets = [
  '#',
  '',
  '#/info',
  '#/paths',
  '#/nowhere',
  '..%2fa.yaml',
  'file:///etc/hosts',
  String.raw`\\a\b.yaml`,
  '%',
  5,
  null,
];
const schemas = [{ enum: [[1], { a: 1 }, null] }, { const: {} }, { allOf: [true, {}] }, { oneOf: [] }];
const plain = [null, [], {}, 5, 'hello', '', true, false, [null], { a: 1 }, '*/ `${x}` \\', ['a', 'a'], [true, false]];
const values: unknown[] = [...plain, ...schemas, ...targets.map(($ref) => ({ $ref }))];
const names = [
  '__proto__',
  'constructor',
  'valueOf',
  'hasOwnProperty',
  '',
  ' ',
  'a/b',
  '*/',
  '`',
  "'",
  '日本',
  'x-a',
  '1',
];

function listPlaces(part: unknown): Place[] {
  if (typeof part !== 'object' || part === null) return [];
  const parent = part as Part;
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...listPlaces(parent[key])]);
}

/** Puts something else in one place of a document, or gives it another name. */
function mutate(document: unknown, random: () => number): string {
  const [place] = pick(listPlaces(document), 1, random);
  const { parent, key } = place!;
  if (random() < 0.7 || Array.isArray(parent)) {
    parent[key] = structuredClone(pick(values, 1, random)[0]);
    return `${key}: ${JSON.stringify(parent[key])}`;
  }
  const [name] = pick(names, 1, random);
  const value = parent[key];
  delete parent[key];
  Object.defineProperty(parent, name!, { value, enumerable: true });
  return `${key} is now ${JSON.stringify(name)}`;
}

/** What is wrong with the way in which an act ends: success, and problems that have a place, are both fine. */
async function findFault(act: () => unknown): Promise<string | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    if (!(error instanceof ProblemsError)) return (error as Error).stack;
    const placeless = error.problems.find(
      ({ file, message }) => !file || /undefined|\[object|not a function/.test(message),
    );
    return placeless && JSON.stringify(placeless);
  }
}

test('whatever stands in some place of a document, it compiles or one message says where it is wrong', async () => {
  const document: unknown = parse(text);
  const folder = createFolder({ 'old/openapi.json': JSON.stringify(document) });
  const before = await bundle({ name: 'old', root: join(folder, 'old/openapi.json') });
  const faults: string[] = [];
  for (let seed = 0; seed < 60; seed += 1) {
    const changed: unknown = structuredClone(document);
    const mutation = mutate(changed, createRandom(seed));
    const root = join(folder, `${seed}.json`);
    writeFileSync(root, JSON.stringify(changed));
    const version = { name: 'new', root };
    const acts: Record<string, () => unknown> = {
      async compile() {
        const after = await bundle(version);
        renderVersion(after);
        for (const [old, current] of [
          [before, after],
          [after, before],
        ] as const)
          compareDocuments(old.document, current.document);
        expect(compareDocuments(after.document, structuredClone(after.document)).changes).toEqual([]);
      },
      lint: () => lint(version),
      import: () => importDocument(root, folder, `imported-${seed}`),
    };
    for (const [name, act] of Object.entries(acts)) {
      const fault = await findFault(act);
      if (fault) faults.push(`seed ${seed}, ${mutation}, ${name}: ${fault}`);
    }
  }
  expect(faults).toEqual([]);
});
