import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { hoistImports } from './fixtures/hoist-imports.ts';
import { json } from './fixtures/observed-fetch.ts';
import { examples } from './readme-examples.gen.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** The examples of the README, as a module that the type checker sees too. */
function extract(): string {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  // Both ways to call have a `createExtendClient`, and all examples share one module: functions stay with their example.
  const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = '']) =>
    code.replaceAll(/^import (\{[^}]*\}) from '@extend-openapi\/client\/operations';$/gm, 'const $1 = operations;'),
  );
  const bodies = blocks.map(
    (code) => `  async () => {\n${code.replaceAll(/^import .*\n+/gm, '').replaceAll(/^(?=.)/gm, '    ')}  },\n`,
  );
  return [
    '// Extracted from README.md. Do not edit.\n// Change the README, then run: pnpm vitest run readme -u\n\n',
    "import * as operations from '../src/generated/operations.gen.ts';\n",
    `${hoistImports(blocks, entryOf)}\n`,
    `export const examples: (() => Promise<void>)[] = [\n${bodies.join('')}];\n`,
  ].join('');
}

/** The source of an entry of this package. */
function entryOf(specifier: string): string {
  const [, subpath] = /^@extend-openapi\/client(?:\/(\w+))?$/.exec(specifier) ?? ['', specifier];
  if (subpath === undefined) return '../src/generated/default.gen.ts';
  return subpath === specifier ? specifier : `../src/${subpath}/index.ts`;
}

test('the extracted examples are those of the README', async () => {
  await expect(extract()).toMatchFileSnapshot('./readme-examples.gen.ts');
});

test.each(examples.map((example, index) => [index + 1, example] as const))(
  'example %i of the README runs',
  async (_, example) => {
    vi.stubEnv('EXTEND_API_KEY', 'sk_readme');
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    vi.stubGlobal('fetch', async (...sent: ConstructorParameters<typeof Request>) => {
      const { url, method } = new Request(...sent);
      const { pathname } = new URL(url);
      if (pathname === '/files/upload') return json({ object: 'file', id: 'file_1', name: 'totals.csv' });
      if (pathname === '/files')
        return json({ object: 'list', data: [{ object: 'file', id: 'file_1', name: 'a.pdf' }] });
      if (pathname === '/extract_runs' && method === 'GET')
        return json({ object: 'list', data: [{ object: 'extract_run', id: 'exr_1' }] });
      if (pathname.startsWith('/files/'))
        return json({ code: 'NOT_FOUND', message: 'no such file', retryable: false }, { status: 404 });
      const object = pathname.startsWith('/extract_runs') ? 'extract_run' : 'workflow_run';
      const value = { number: '1', due: null, total: { amount: 1, iso_4217_currency_code: 'EUR' }, line_items: [] };
      const output = { value, metadata: {} };
      return json({ object, id: 'run_1', status: method === 'POST' ? 'PENDING' : 'PROCESSED', output });
    });
    await example();
  },
);
