import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importGraph } from './fixtures/import-graph.ts';

const sources = join(import.meta.dirname, '../src');

test('webhooks load nothing of the HTTP client, and no package', () => {
  const { files, packages } = importGraph('webhooks/index.ts');
  expect(packages).toEqual([]);
  expect(files.filter((file) => !/^(webhooks|errors|timing)\//.test(file))).toEqual([]);
});

test('extraction loads zod and nothing of the HTTP client', () => {
  const { files, packages } = importGraph('extraction/index.ts');
  expect(packages).toEqual(['zod']);
  expect(files.filter((file) => !/^(extraction|errors)\//.test(file))).toEqual([]);
});

test('the client loads neither zod nor webhooks', () => {
  const { files, packages } = importGraph('generated/default.gen.ts');
  expect(packages).toEqual(['openapi-fetch']);
  expect(files.filter((file) => /^(extraction|webhooks)\//.test(file))).toEqual([]);
});

test('no source names a module of Node in an import that a bundler would follow', () => {
  const named = globSync('**/*.ts', { cwd: sources }).filter((file) => /(from|import\()\s*'node:/.test(readFileSync(join(sources, file), 'utf8')));
  expect(named).toEqual([]);
});
