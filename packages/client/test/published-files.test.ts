import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OutputChunk, type OutputOptions, rolldown } from 'rolldown';
import { beforeAll, expect, test } from 'vitest';
import options from '../rolldown.config.ts';

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
  exports: Record<string, string | { default: string }>;
  browser: Record<string, string>;
};
const files = new Map<string, OutputChunk>();

beforeAll(async () => {
  const bundle = await rolldown(options);
  const { output } = await bundle.generate(options.output as OutputOptions);
  for (const file of output) if (file.type === 'chunk') files.set(file.fileName, file);
});

/** What an import of a file loads: files of ours, and names of packages. */
function loadedBy(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  for (const name of files.get(file)?.imports ?? []) loadedBy(name, seen);
  return [...seen].toSorted();
}

const entries = (): string[] => [...files.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);

test('every file that exports names is an entry, and every entry is exported', () => {
  const { exports } = manifest;
  const named = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [] : [target.default]));
  const targets = [...named, ...Object.entries(manifest.browser).flat()];
  const patterns = targets.map((target) => RegExp(`^${target.replace('./dist/', '').replace('*', '.+')}$`));
  for (const pattern of patterns) expect(entries().filter((entry) => pattern.test(entry))).not.toEqual([]);
  for (const entry of entries()) expect(patterns.some((pattern) => pattern.test(entry))).toBe(true);
});

test('a version has two entries: its client, and its operations by name', () => {
  const own = entries().filter((entry) => /^generated\/\d/.test(entry));
  expect(own.filter((entry) => !/^generated\/[^/]+(?:\/operations)?\.gen\.js$/.test(entry))).toEqual([]);
});

const common = ['platform/node.js', 'shared/client.js', 'shared/errors.js'];

test('a version by path loads five files, of ours, and a package only when a call needs it', () => {
  for (const entry of entries().filter((file) => /^generated\/\d[^/]*$/.test(file))) {
    expect(loadedBy(entry)).toEqual([entry, ...common, 'shared/paths.js']);
  }
  expect(files.get('shared/paths.js')?.dynamicImports).toEqual(['openapi-fetch']);
});

test('what a browser gets in the place of another file has the same names', () => {
  for (const pair of Object.entries(manifest.browser)) {
    const [replaced, replacement] = pair.map((file) => files.get(file.replace('./dist/', ''))?.exports.toSorted());
    expect(replaced).toEqual(replacement);
    expect(replaced).not.toEqual([]);
  }
});

test('a version by name loads no package, and nothing of another version', () => {
  for (const entry of entries().filter((file) => /^generated\/\d.*\/operations/.test(file))) {
    const version = entry.replace('/operations', '');
    expect(loadedBy(version)).not.toContain(entry);
    expect(loadedBy(entry)).toEqual([entry, ...common]);
  }
});

test('webhooks and extraction load nothing of the HTTP client', () => {
  expect(loadedBy('webhooks/index.js')).toEqual(['platform/node.js', 'shared/errors.js', 'webhooks/index.js']);
  expect(loadedBy('extraction/index.js')).toEqual([
    'extraction/index.js',
    'platform/node.js',
    'shared/errors.js',
    'zod',
  ]);
});

test('errors can be followed to the sources', () => {
  expect(files.get('shared/client.js')?.map?.sources).toContain('../../src/perform-call.ts');
});

test('the declarations refer to openapi-fetch nowhere: its own cost who compiles with ours more than all of these', () => {
  const folder = mkdtempSync(join(tmpdir(), 'declarations-'));
  try {
    const own = join(import.meta.dirname, '..');
    execFileSync(join(own, 'node_modules/.bin/tsc'), ['-p', own, '--outDir', folder]);
    const declarations = globSync('**/*.d.ts', { cwd: folder });
    expect(declarations).toContain('client.d.ts');
    const referring = declarations.filter((file) =>
      /["']openapi-fetch["']/.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(referring).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
