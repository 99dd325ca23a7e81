import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'emulator-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A path into the package is what TypeScript writes for a type that no entry exports: elsewhere that is TS2883. */
test('a service can export everything that the entries give it, with declarations on', () => {
  const options = ['--ignoreConfig', '--declaration', '--emitDeclarationOnly', '--strict', '--skipLibCheck'];
  const target = [
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--types',
    'node',
    '--outDir',
    folder,
    '--rootDir',
    join(import.meta.dirname, 'consumer'),
  ];
  const file = join(import.meta.dirname, 'consumer/service.ts');
  const tsc = join(import.meta.dirname, '../node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, file, ...options, ...target]);
  const declarations = readFileSync(join(folder, 'service.d.ts'), 'utf8');
  expect(declarations).toContain('emulator: import("@extend-openapi/emulator").Emulator;');
  expect(declarations.match(/import\("\..*/g) ?? []).toEqual([]);
});
