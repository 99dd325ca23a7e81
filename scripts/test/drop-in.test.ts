import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyRepository } from './workspace.ts';

const document = join(import.meta.dirname, 'fixtures/drop-in/openapi.yaml');

function run(folder: string, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { cwd: folder, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

test(
  'a foreign document gets types, a client, a mock and contract tests from its place alone',
  { timeout: 600_000 },
  () => {
    const folder = copyRepository();
    mkdirSync(join(folder, 'openapi/bookshop'), { recursive: true });
    cpSync(document, join(folder, 'openapi/bookshop/openapi.yaml'));

    const compiler = 'node_modules/typescript/bin/tsc';
    for (const step of [
      ['scripts/commands/generate.ts'],
      [compiler, '-p', 'packages/types'],
      [compiler, '-p', 'packages/client'],
      [compiler, '-p', 'packages/document/tsconfig.build.json'],
      [compiler, '-p', 'packages/mock/tsconfig.build.json'],
    ]) {
      expect(run(folder, ...step)).toMatchObject({ status: 0 });
    }
    expect(readFileSync(join(folder, 'packages/types/dist/bookshop.gen.d.ts'), 'utf8')).toContain('export type Book =');
    expect(existsSync(join(folder, 'packages/client/dist/generated/bookshop.gen.js'))).toBe(true);

    const suite = run(
      join(folder, 'packages/contract-tests'),
      '../../node_modules/vitest/vitest.mjs',
      'run',
      'test/operations.test.ts',
      'test/refusals.test.ts',
      '--project',
      'contract bookshop',
      '--reporter=verbose',
    );
    expect(suite.output).toContain('POST /books');
    expect(suite).toMatchObject({ status: 0 });

    writeFileSync(join(folder, 'openapi/bookshop/openapi.yaml'), 'openapi: 3.0.3\npaths: [');
    const types = join(folder, 'packages/types/src/generated/bookshop.gen.ts');
    const before = readFileSync(types, 'utf8');
    const broken = run(folder, 'scripts/commands/generate.ts');
    expect(broken.status).toBe(1);
    expect(broken.output).toMatch(/openapi\/bookshop\/openapi\.yaml:\d+:\d+ {2}Cannot be read.*nothing was written/s);
    expect(readFileSync(types, 'utf8')).toBe(before);
  },
);
