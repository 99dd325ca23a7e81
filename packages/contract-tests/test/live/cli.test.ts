import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmulator } from '@extend-openapi/emulator';
import { afterAll, expect, inject, test } from 'vitest';
import { token } from './world.ts';

const version = inject('version');
const folder = mkdtempSync(join(tmpdir(), 'contract-live-'));
const emulator = await startEmulator({ port: 0, keys: [token], time: { reads: 1 } });
const cli = fileURLToPath(new URL('../../src/live/cli.ts', import.meta.url));

afterAll(async () => {
  await emulator.stop();
  rmSync(folder, { recursive: true });
});

/** Runs the command in a process of its own. */
const run = (key: string, ...arguments_: string[]): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, EXTEND_API_KEY: key, INIT_CWD: folder };
    execFile(process.execPath, [cli, ...arguments_], { env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` }),
    );
  });

test('without a key it says that it ran nothing', async () => {
  const { code, output } = await run('', version);
  expect(output).toMatch(/^EXTEND_API_KEY is not set, so nothing was sent to https:\S+ and nothing was checked\.\n$/);
  expect(code).toBe(0);
});

test('a server that keeps the contract ends with 0 and a report', async () => {
  const { code, output } = await run(token, version, '--base-url', emulator.url, '--budget', '0', '--sarif', 'x.sarif');
  expect(output.trimEnd().split('\n').at(-1)).toMatch(/\d+ operations, \d+ calls, 0 deviations, \d+ notes$/);
  expect(output).not.toContain(token);
  expect(code).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'x.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
});

test('a refused key is one sentence', async () => {
  const { code, output } = await run('sk_wrong', version, '--base-url', emulator.url);
  expect(output).toBe(`${emulator.url} refuses the key\n`);
  expect(code).toBe(2);
});

test('a base URL that is none is one sentence', async () => {
  const { code, output } = await run(token, version, '--base-url', 'nonsense');
  expect(output).toMatch(/^baseUrl must be an https: URL .*\n$/);
  expect(code).toBe(2);
});

test('findings are printed although their file cannot be written', async () => {
  const { code, output } = await run(token, version, '--base-url', emulator.url, '--sarif', 'no/such/folder/x.sarif');
  expect(output).toMatch(/0 deviations, \d+ notes\n/);
  expect(output).toContain('The report cannot be written: ENOENT');
  expect(code).toBe(2);
});

test.for([
  ['an option that it does not have', ['--bugdet', '3'], "Unknown option '--bugdet'"],
  ['a budget that is no number', ['--budget', 'many'], '--budget takes a number of runs, not "many"'],
  ['an unknown level', ['--fail-on', 'all'], '--fail-on takes error, note, never, not "all"'],
  ['an unknown version', ['1999-01-01'], 'There is no version "1999-01-01"'],
] as const)('%s is refused', async ([, arguments_, message]) => {
  const { code, output } = await run(token, ...arguments_);
  expect(output).toContain(message);
  expect(code).toBe(2);
});
