import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import * as api from '../src/index.ts';
import { examples } from './docstring-examples.gen.ts';
import { createFixtureClient } from './fixtures/contract.ts';
import { json } from './fixtures/observed-fetch.ts';

const root = join(import.meta.dirname, '../src');
const parts = '{errors,options,pagination,result,runs,upload}/*.ts';
const files = [...globSync(parts, { cwd: root }), ...globSync('*.ts', { cwd: root })].toSorted();
const sources = files.map((file) => ({ file, code: readFileSync(join(root, file), 'utf8') }));
const publicTypes = [...readFileSync(join(root, 'index.ts'), 'utf8').matchAll(/\b([A-Z]\w+)\b/g)].map(
  ([, name = '']) => name,
);
const publicNames = [...new Set([...Object.keys(api), ...publicTypes])].toSorted();

/** The examples of all docstrings, as a module that the type checker sees too. */
function extract(): string {
  const blocks = sources.flatMap(({ file, code }) =>
    [...code.matchAll(/^( *) \* ```ts\n([\s\S]*?)^ *\* ```/gm)].map(([, , block = ''], index) => ({
      name: `${file} ${index + 1}`,
      code: block.replaceAll(/^ *\* ?/gm, ''),
    })),
  );
  const used = publicNames.filter((name) => blocks.some(({ code }) => new RegExp(`\\b${name}\\b`).test(code)));
  const imports = used.map((name) => (name in api ? name : `type ${name}`)).join(', ');
  const bodies = blocks.map(
    ({ name, code }) => `  '${name}': async (client) => {\n${code.replaceAll(/^(?=.)/gm, '    ')}  },\n`,
  );
  return [
    '// Extracted from the docstrings of src. Do not edit.\n// Change the docstring, then run: pnpm vitest run docstring-examples -u\n\n',
    `import { ${imports} } from '../src/index.ts';\n`,
    "import type { FixtureClient } from './fixtures/contract.ts';\n\n",
    `export const examples: Record<string, (client: FixtureClient) => Promise<void>> = {\n${bodies.join('')}};\n`,
  ].join('');
}

async function answer({ url }: Request): Promise<Response> {
  if (url.includes('missing')) return json({ success: false, error: 'no such file' }, { status: 404 });
  if (url.includes('/files/')) return json({ object: 'file', id: 'file_1', name: 'a.pdf' });
  if (url.includes('/files')) return json({ object: 'list', data: [{ object: 'file', id: 'file_1', name: 'a.pdf' }] });
  const workflowRun = { object: 'workflow_run', id: 'workflow_run_1', status: 'PROCESSED', output: { value: 'v' } };
  return json({ success: true, workflowRun });
}

test('the extracted examples are those of the docstrings', async () => {
  await expect(extract()).toMatchFileSnapshot('./docstring-examples.gen.ts');
});

test.each(Object.keys(examples))('the example runs: %s', async (name) => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await examples[name]?.(createFixtureClient({ fetch: answer }));
  expect(JSON.stringify([...log.mock.calls, ...error.mock.calls])).not.toContain('sk_fixture');
  vi.restoreAllMocks();
});

test('every public function explains itself with an example', () => {
  const lacking = sources.flatMap(({ file, code }) =>
    [...code.matchAll(/^(?<doc>\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:async )?function\*? (?<name>\w+)/gm)]
      .filter(({ groups }) => publicNames.includes(groups?.name ?? ''))
      .filter(({ groups }) => !groups?.doc?.includes('@example'))
      .map(({ groups }) => `${file} ${groups?.name}`),
  );
  // The overloads of unwrap share one docstring, on the first of them.
  expect(lacking.filter((entry) => entry !== 'result/unwrap.ts unwrap')).toEqual([]);
});

test('the names that the package exports are these', () => {
  expect(Object.keys(api).toSorted()).toMatchInlineSnapshot(`
    [
      "AbortedError",
      "ApiError",
      "AuthenticationError",
      "ConfigurationError",
      "ConnectionError",
      "ExtendError",
      "NotFoundError",
      "PaginationError",
      "RateLimitError",
      "TimeoutError",
      "UnexpectedResponseError",
      "VersionMismatchError",
      "createRetryBudget",
      "hasValue",
      "invoke",
      "isErrorOf",
      "paginate",
      "paginatePages",
      "unwrap",
      "uploadFile",
      "waitForRun",
    ]
  `);
});
