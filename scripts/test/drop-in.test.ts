import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { watchRepository } from './watched-repository.ts';
import { copyRepository } from './workspace.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

function run(folder: string, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { cwd: folder, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

/** Edits documents of a built repository while it is watched. */
async function followEdits(folder: string): Promise<void> {
  const watched = watchRepository(folder, 'bookshop');
  await watched.hear(/watching/);
  const edit = (name: string, from: string, to: string): void => {
    const file = join(folder, `openapi/${name}/openapi.yaml`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  };
  const countTests = async (): Promise<number> => Number(/(\d+) tests passed/.exec(await watched.hear(/passed/))![1]);
  edit('bookshop', 'The new book', 'A new book');
  const answers = await countTests();
  edit('bookshop', 'operationId: createBook', 'operationId: addBook');
  expect(await countTests()).toBeGreaterThan(answers);
  edit('bookshop', 'openapi: 3.0.3', 'openapi: [');
  expect(await watched.hear(/deficient indentation/)).toContain('openapi/bookshop/openapi.yaml');
  edit('harbour', 'Will be brought in', 'Will be stored');
  expect(await countTests()).toBeGreaterThan(0);
  edit('bookshop', 'openapi: [', 'openapi: 3.0.3');
  expect(await watched.hear(/0 files written/)).not.toContain('passed');
  expect(await watched.end()).toBe(0);
}

test(
  'foreign documents get types, a client, a mock and contract tests from their place alone',
  { timeout: 600_000 },
  async () => {
    const folder = copyRepository();
    mkdirSync(join(folder, 'openapi'), { recursive: true });
    cpSync(join(fixtures, 'drop-in'), join(folder, 'openapi/bookshop'), { recursive: true });
    // Names that TypeScript has a meaning for, every kind of key, forms of its own, and a webhook without examples.
    cpSync(join(fixtures, 'foreign'), join(folder, 'openapi/harbour'), { recursive: true });
    const events = { openapi: '3.1.0', info: { title: 'Events', version: '1' }, webhooks: { made: { post: {} } } };
    mkdirSync(join(folder, 'openapi/events'));
    writeFileSync(join(folder, 'openapi/events/openapi.yaml'), JSON.stringify(events));

    const compiler = 'node_modules/typescript/bin/tsc';
    for (const step of [
      ['scripts/commands/generate.ts'],
      [compiler, '-p', 'packages/types'],
      ['packages/client/node_modules/rolldown/bin/cli.mjs', '-c', 'packages/client/rolldown.config.ts'],
      [compiler, '-p', 'packages/client'],
      ['packages/document/node_modules/rolldown/bin/cli.mjs', '-c', 'packages/document/rolldown.config.ts'],
      [compiler, '-p', 'packages/document/tsconfig.build.json'],
      [compiler, '-p', 'packages/mock/tsconfig.build.json'],
    ]) {
      expect(run(folder, ...step)).toMatchObject({ status: 0 });
    }
    const schemas = join(folder, 'packages/types/dist/bookshop/schemas.gen.d.ts');
    expect(readFileSync(schemas, 'utf8')).toContain('export interface Book {');
    const generated = join(folder, 'packages/client/dist/generated');
    expect(existsSync(join(generated, 'bookshop.gen.js'))).toBe(true);
    const operations = readFileSync(join(generated, 'bookshop/operations.gen.d.ts'), 'utf8');
    expect(operations).toContain('function createBook(client: ExtendClient, body: Book, options?: OperationOptions)');

    const harbour = readFileSync(join(folder, 'packages/types/dist/harbour.gen.d.ts'), 'utf8');
    // Of the headers that a parameter describes, those that OpenAPI describes elsewhere are left out.
    expect(harbour).toMatch(/header: \{\s*"Content-Length": number;\s*\};/);
    expect(harbour).toMatch(/path: \{\s*numbers: number\[\];\s*size: string;\s*\};/);

    const suite = run(
      join(folder, 'packages/contract-tests'),
      '../../node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=verbose',
    );
    expect(suite).toMatchObject({ status: 0 });
    expect(suite.output).toContain('POST /books');
    expect(suite.output).toContain('DELETE /imports/{import-id}');
    expect(suite.output).not.toContain('test/extend/');
    // Where a document contradicts itself the suite says so, one sentence a place, and nothing fails for it.
    expect(suite.output.match(/openapi\/\w+ contradicts itself\. .*/g)).toEqual([
      'openapi/harbour contradicts itself. GET /tides: it requires a body, and none can be sent with GET.',
      'openapi/harbour contradicts itself. GET /ships/{sign}: in its answer 200 the example "default" does not fit its schema: the value property name must be string.',
      'openapi/harbour contradicts itself. POST /logbook: in its answer 201 the example "default" does not fit its schema: the value must be object.',
      'openapi/harbour contradicts itself. TRACE /logbook/cover: no client can send TRACE.',
      'openapi/harbour contradicts itself. GET /ships/{sign}#crew: it cannot be called, a request for it is one for GET /ships/{sign}.',
      'openapi/harbour contradicts itself. POST /forecasts: no value was found for its answer 409: the value boolean schema is false.',
      'openapi/harbour contradicts itself. POST /keys: it asks for two credentials at once in the header "authorization".',
    ]);

    await followEdits(folder);

    writeFileSync(join(folder, 'openapi/bookshop/openapi.yaml'), 'openapi: 3.0.3\npaths: [');
    const types = join(folder, 'packages/types/src/generated/bookshop.gen.ts');
    const before = readFileSync(types, 'utf8');
    const broken = run(folder, 'scripts/commands/generate.ts');
    expect(broken.status).toBe(1);
    expect(broken.output).toMatch(/openapi\/bookshop\/openapi\.yaml:\d+:\d+ {2}Cannot be read.*nothing was written/s);
    expect(readFileSync(types, 'utf8')).toBe(before);
  },
);
