import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from './workspace.ts';

const rooms = globSync('scripts/*/index.ts', { cwd: repository }).map((door) => door.split(/[\\/]/)[1]!);

/** Rooms of `scripts`, each entered by its door alone. */
const doors = (...names: string[]): string => `(\\.\\./)+(${names.join('|')})/index\\.ts$`;

/** What a room may import: Node, its own files, and what is named. */
const room = (...others: string[]): RegExp => new RegExp(`^(node:|\\./|${others.join('|') || '\\./'})`);

/** Which modules a folder may import, beside its own files: what is not listed is a wrong turn of the data flow. */
const arrows: [pattern: string, allowed: RegExp][] = [
  ['scripts/base/*.ts', room()],
  // Apart from `base`, which every command loads: these two packages take a tenth of a second.
  ['scripts/yaml/*.ts', room(doors('base'), 'yaml$', 'ajv')],
  ['scripts/contract/*.ts', room(doors('base'), '@redocly/openapi-core$', 'yaml$')],
  // Schemas are compared by their views, and both know nothing of what stands around them.
  ['scripts/diff/*.ts', room(doors('base', 'contract'), '\\./')],
  ['scripts/diff/report/*.ts', room()],
  ['scripts/diff/view/*.ts', room(doors('contract'))],
  ['scripts/diff/schema/*.ts', room(doors('contract'), '\\.\\./(view|report)/', '\\.\\./pair-up\\.ts$')],
  ['scripts/diff/document/*.ts', room(doors('contract'), '\\.\\./(schema|report)/', '\\.\\./pair-up\\.ts$')],
  ['scripts/diff/repository/*.ts', room(doors('base', 'contract'), '\\.\\./(document|report)/')],
  ['scripts/diff/changeset/*.ts', room(doors('base'), '\\.\\./(repository|report)/', 'yaml$')],
  [
    'scripts/generate/*.ts',
    room(
      doors('base', 'contract'),
      // What the files that it writes import.
      `(\\.\\./)+(?!(${rooms.join('|')})/)[\\w-]`,
      '@extend-openapi/types/',
      'openapi-typescript$',
      'typescript$',
    ),
  ],
  [
    'scripts/lint/**/*.ts',
    room(
      doors('base', 'contract', 'yaml'),
      '\\.\\./[\\w-]+\\.ts$',
      '@redocly/openapi-core$',
      'yaml$',
      'ajv',
      'ajv-formats$',
    ),
  ],
  ['scripts/migration/**/*.ts', room(doors('base', 'contract', 'yaml'), '\\.\\./[\\w-]+\\.ts$')],
  // It runs the checks that it counts, one of which belongs to the contract tests.
  [
    'scripts/mutation/*.ts',
    room(
      doors('base', 'contract', 'generate', 'lint'),
      '\\.\\./\\.\\./packages/contract-tests/src/vendor/(list-enums|enum-exceptions)\\.ts$',
    ),
  ],
  ['scripts/dev/*.ts', room(doors('base', 'contract', 'generate'), 'vitest/node$')],
  ['scripts/pipeline/*.ts', room(doors('base'))],
  ['scripts/readme/*.ts', room(doors('base'))],
  ['scripts/rehearsal/*.ts', room(doors('base'))],
  ['scripts/release/*.ts', room(doors('base'))],
  ['scripts/commands/*.ts', room(doors(...rooms))],
  ['scripts/release/consumer/*.ts', /^(\.\/|@extend-openapi\/)/],
  ['packages/types/src/**/*.ts', /^\.\/[^/]+\/schemas\.gen\.ts$|^\.\.\/[^/]+\.gen\.ts$/],
  ['packages/client/src/**/*.ts', /^(\.\.?\/|openapi-fetch$|@extend-openapi\/types\/|zod$|node:fs)/],
  ['packages/document/src/**/*.ts', /^(node:|\.\/|ajv|ajv-formats$)/],
  ['packages/mock/src/**/*.ts', /^(node:|\.\/|@stoplight\/prism-|@extend-openapi\/(document|spec)$)/],
  // A resource knows the store and the clock, never HTTP.
  [
    'packages/emulator/src/{resources,workflows,results,store,world}/**/*.ts',
    /^(node:|\.\/|\.\.\/json\.ts$|(\.\.\/)+(resources|workflows|results|store|world|faults)\/|mrmime$|@(cantoo\/pdf-lib|embedpdf\/pdfium)$|@extend-openapi\/document$)/,
  ],
  // Views translate versions, and nothing else does.
  [
    'packages/emulator/src/views/**/*.ts',
    /^(node:fs$|(\.\.?\/)+((resources|workflows|results|store|world|2\d{3}-\d\d-\d\d)\/|[\w-]+\.ts$))/,
  ],
  [
    'packages/emulator/src/**/*.ts',
    /^(node:|\.\.?\/|mrmime$|@(cantoo\/pdf-lib|embedpdf\/pdfium)$|escape-goat$|msw$|vitest$|@extend-openapi\/(client\/webhooks|document)$)/,
  ],
  [
    'packages/contract-tests/{src,test}/**/*.ts',
    /^(node:|\.\.?\/|vitest$|@extend-openapi\/(client|document|emulator|mock|spec|types)|extend-ai-|openapi-fetch$|typescript$|yaml$)/,
  ],
  // The pages are made without the tools that build them, and know the packages by their public names.
  [
    'site/generate/*.ts',
    /^(node:|\.\/|yaml$|@extend-openapi\/document$|\.\.\/\.\.\/scripts\/(generate\/identifiers|migration\/read-mappings)\.ts$)/,
  ],
  ['site/samples/*.ts', /^(node:|@extend-openapi\/|vitest$|yaml$|zod$)/],
];

test.each(arrows)('%s imports only what its place allows', (pattern, allowed) => {
  const files = globSync(pattern, { cwd: repository });
  expect(files).not.toEqual([]);
  const wrong = files.flatMap((file) =>
    listImports(readFileSync(join(repository, file), 'utf8'))
      .filter((name) => !allowed.test(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('a door has what another room takes, and nothing else', () => {
  const taken = new Map<string, Set<string>>();
  for (const file of globSync('scripts/{*,{lint,migration}/*}/*.ts', { cwd: repository })) {
    for (const [, names, , room] of read(file).matchAll(
      /^import (?:type )?\{([^}]*)\} from '(\.\.\/)+([\w-]+)\/index\.ts';/gm,
    ))
      taken.set(room!, new Set([...(taken.get(room!) ?? []), ...listNames(names!)]));
  }
  const unused = globSync('scripts/*/index.ts', { cwd: repository }).flatMap((door) => {
    const exports = [...read(door).matchAll(/^export (?:type )?\{([^}]*)\} from/gm)].flatMap(([, names]) =>
      listNames(names!),
    );
    return exports.filter((name) => !taken.get(door.split('/')[1]!)?.has(name)).map((name) => `${door}: ${name}`);
  });
  expect(taken.size).toBeGreaterThan(5);
  expect(unused).toEqual([]);
});

test('commands hold no logic: none is longer than 60 lines', () => {
  const long = globSync('scripts/commands/*.ts', { cwd: repository }).filter(
    (file) => readFileSync(join(repository, file), 'utf8').split('\n').length > 60,
  );
  expect(long).toEqual([]);
});

test('no version refers to another', () => {
  const wrong = globSync('openapi/2*/**/*.yaml', { cwd: repository }).filter((file) => {
    const depth = '../'.repeat(file.split('/').length - 2);
    return readFileSync(join(repository, file), 'utf8').includes(`$ref: ${depth}`);
  });
  expect(wrong).toEqual([]);
});

const read = (file: string): string => readFileSync(join(repository, file), 'utf8');

const listNames = (names: string): string[] =>
  names.split(',').flatMap(
    (name) =>
      name
        .trim()
        .replace(/^type /, '')
        .split(' as ')[0] || [],
  );

const listImports = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)';|^import '([^']+)';/gm)]
    .map((match) => (match[1] ?? match[2])!)
    .filter((name) => !name.includes('${'));

// What a manifest names goes into the hash of everything that is built from its package.
test('no package depends on the scripts: an edit of a lint rule rebuilds none', () => {
  const manifests = globSync('{.,openapi,bench,packages/*,examples/*}/package.json', { cwd: repository });
  const wrong = manifests.filter((file) =>
    readFileSync(join(repository, file), 'utf8').includes('"@extend-openapi/scripts":'),
  );
  expect(manifests.length).toBeGreaterThan(5);
  expect(wrong).toEqual([]);
});
