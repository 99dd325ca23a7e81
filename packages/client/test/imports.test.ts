import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../src');
const files = globSync('**/*.ts', { cwd: root }).toSorted();

/** Everything may use these. */
const foundation = [
  'errors',
  'platform',
  'timing',
  'call-origin.ts',
  'check-options.ts',
  'client.ts',
  'contract.ts',
  'hooks.ts',
  'invoke.ts',
  'operation-types.ts',
  'operation.ts',
  'pointer.ts',
  'retry-budget.ts',
  'wire-types.ts',
];
/** These wire the parts, and are used by nothing but each other and the generated entries. */
const wiring = [
  'call-init.ts',
  'create-client.ts',
  'create-middleware.ts',
  'create-named-client.ts',
  'index.ts',
  'operations',
  'perform-call.ts',
  'calls',
  'generated',
];

const partOf = (path: string): string => path.split('/')[0] ?? path;

/** What a module imports: paths from `src` for its own files, names for packages. */
function importsOf(file: string, runtimeOnly = false): string[] {
  const code = readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const statements = [
    ...code.matchAll(/^(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm),
  ];
  return statements
    .filter(([text]) => !(runtimeOnly && /^(?:import|export)\s+type\s/.test(text)))
    .map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '')
    .map((name) => (name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : name));
}

const edges = files.flatMap((file) => importsOf(file).map((target) => ({ file, target })));
const own = edges.filter(({ target }) => files.includes(target));

test('parts import the foundation and themselves, never each other or the wiring', () => {
  const wrong = own.filter(({ file, target }) => {
    const [from, to] = [partOf(file), partOf(target)];
    return !wiring.includes(from) && !foundation.includes(from) && from !== to && !foundation.includes(to);
  });
  expect(wrong).toEqual([]);
});

test('the foundation imports no part', () => {
  const wrong = own.filter(({ file, target }) => {
    const typesOnly = !importsOf(file, true).includes(target);
    return foundation.includes(partOf(file)) && !foundation.includes(partOf(target)) && !typesOnly;
  });
  expect(wrong).toEqual([]);
});

test('nothing needs Node, and openapi-fetch is the only package at run time', () => {
  const packages = files
    .filter((file) => partOf(file) !== 'extraction')
    .flatMap((file) =>
      importsOf(file, true)
        .filter((name) => !files.includes(name))
        .map((name) => `${partOf(file)} ${name}`),
    );
  expect(packages.filter((entry) => !entry.startsWith('upload '))).toEqual(['create-middleware.ts openapi-fetch']);
});

test('webhooks and extraction import nothing of the HTTP client', () => {
  const reachable = (file: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const target of importsOf(file, true)) if (files.includes(target)) reachable(target, seen);
    return seen;
  };
  const starts = files.filter((file) => ['webhooks', 'extraction'].includes(partOf(file)));
  const reached = new Set(starts.flatMap((file) => [...reachable(file)]).map(partOf));
  expect(
    [...reached].filter((part) => !['webhooks', 'extraction', 'errors', 'timing', 'platform'].includes(part)),
  ).toEqual([]);
});

test('a version entry does not reach another version', () => {
  const isDefault = (file: string): boolean => /^generated\/(default|operations)\.gen\.ts$/.test(file);
  const entries = files.filter((file) => partOf(file) === 'generated' && !isDefault(file));
  for (const entry of entries) {
    const own = entry.slice('generated/'.length).replace(/(\/operations)?\.gen\.ts$/, '');
    const reached = importsOf(entry).filter((target) => ['calls', 'generated'].includes(partOf(target)));
    expect(reached.filter((target) => target !== `calls/${own}.gen.ts`)).toEqual([]);
  }
});
