import { existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Script } from '@extend-openapi/emulator';
import { expect, test } from 'vitest';
import { openFolder } from './support/open-folder.ts';
import { startCommand } from './support/run-command.ts';

async function open(names: readonly string[], scripts: readonly Script[] = []) {
  const opened = await openFolder(names, scripts);
  const { folder, extractor, baseUrl } = opened;
  const start = (...more: string[]) =>
    startCommand([folder, '--extractor', extractor, '--poll', '1', '--settle', '0', ...more], {
      EXTEND_API_KEY: 'sk_test',
      EXTEND_BASE_URL: baseUrl,
    });
  return { ...opened, start };
}

test('extracts every document once, and prints a table', async () => {
  const { start, made, folder, world } = await open(['b.txt', 'a.txt', 'c.txt']);
  const { code, output, errors } = await start('--concurrency', '2').ended;
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(output.match(/\w\.txt/g)).toEqual(['a.txt', 'b.txt', 'c.txt']);
  expect(output.match(/PROCESSED .*{"total":1547}/g)).toHaveLength(3);
  expect(made()).toEqual([3, 3]);
  expect(world.calls('listExtractRuns')).toEqual([]);
  expect(readdirSync(folder).filter((name) => name.endsWith('.lock'))).toEqual([]);
});

test('a second time nothing is sent, and a document that changed is run', async () => {
  const { start, made, folder, world } = await open(['a.txt', 'b.txt']);
  const first = await start().ended;
  const calls = world.calls().length;
  expect(await start().ended).toEqual(first);
  expect(world.calls()).toHaveLength(calls);
  writeFileSync(join(folder, 'a.txt'), 'Another content');
  expect((await start().ended).code).toBe(0);
  expect(made()).toEqual([3, 3]);
});

test('two files with the same bytes are one run and two rows', async () => {
  const { start, made, folder } = await open(['a.txt']);
  writeFileSync(join(folder, 'copy.txt'), 'Content of a.txt');
  const { output } = await start().ended;
  expect(output.match(/PROCESSED/g)).toHaveLength(2);
  expect(made()).toEqual([1, 1]);
});

test('never works on more documents at once than told', async () => {
  const { start, onCall } = await open(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt']);
  let running = 0;
  let most = 0;
  onCall((call, moment) => {
    if (call === 'POST /files/upload' && moment === 'before') most = Math.max(most, (running += 1));
    if (call === 'GET /extract_runs/{id}' && moment === 'after') running -= 1;
  });
  await start('--concurrency', '2').ended;
  expect(most).toBe(2);
});

test('failed runs are told, not paid for again, unless asked for', async () => {
  const fail = { reason: 'CORRUPT_FILE', message: 'Page 2 cannot be read.' };
  const { start, folder, made } = await open(['good.txt', 'bad.txt'], [{ file: /bad/, nth: 1, fail }]);
  symlinkSync('nowhere', join(folder, 'lost.txt'));
  const first = await start().ended;
  expect(first.code).toBe(1);
  expect(first.output).toMatch(/bad\.txt +│ FAILED +│ CORRUPT_FILE: Page 2 cannot be read\./);
  expect(first.output).toMatch(/lost\.txt +│ UNREADABLE +│ it does not exist/);
  expect(await start().ended).toEqual(first);
  expect(made()).toEqual([2, 2]);
  const again = await start('--retry-failed').ended;
  expect(again.output).toMatch(/bad\.txt +│ PROCESSED/);
  expect(made()).toEqual([2, 3]);
});

test('credits that ran out stop everything, and the rest goes on when there are some', async () => {
  const { start, world, made } = await open(['a.txt', 'b.txt', 'c.txt']);
  world.faults.add({ operation: 'createExtractRun', nth: 2, status: 402 });
  const { code, output, errors } = await start('--concurrency', '1').ended;
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toMatch(/^402 USAGE_BLOCKED POST \/extract_runs/);
  expect((await start().ended).code).toBe(0);
  expect(made()).toEqual([3, 3]);
});

test('no key, a wrong one, a bad folder, bad options: one sentence and exit code 2', async () => {
  const { folder, extractor, baseUrl } = await open(['a.txt']);
  const call = async (args: string[], key: string | undefined = 'sk_test') => {
    const { code, output, errors } = await startCommand(args, { EXTEND_API_KEY: key, EXTEND_BASE_URL: baseUrl }).ended;
    expect([code, output]).toEqual([2, '']);
    expect(errors.trim().split('\n')).toHaveLength(1);
    return errors.trim();
  };
  const options = ['--extractor', extractor];
  expect(await call([folder, ...options], '')).toContain('environment variable EXTEND_API_KEY');
  expect(await call([join(folder, 'none'), ...options])).toMatch(/folder .*none cannot be read: it does not exist/);
  expect(await call([join(folder, 'a.txt'), ...options])).toMatch(/cannot be read: it is not a folder/);
  expect(await call([folder])).toContain('Name the extractor');
  expect(await call([])).toContain('Name one folder');
  expect(await call([folder, ...options, '--concurrency', '0'])).toContain('a whole number from 1 to 50');
  expect(await call([folder, ...options, '--fast'])).toContain('--fast');
  expect(await call([folder, '--extractor', 'ex_unknown'])).toMatch(/^404 NOT_FOUND POST \/extract_runs/);
  const journal = join(folder, '.journal');
  writeFileSync(journal, 'no journal\n');
  expect(await call([folder, ...options, '--journal', journal])).toContain('line 1 of');
  expect(existsSync(`${journal}.lock`)).toBe(false);
});
