import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { startEmulator } from '../src/start-emulator.ts';
import { createCaller, key, upload } from './support/prepare.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'emulator-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

async function run(...args: string[]) {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const exit = once(child, 'exit');
  return { child, exit, output: () => output, errors: () => errors };
}

test('the first line that the command prints is its URL, and it answers there', async () => {
  const started = await run('--port', '0', '--time', '60x');
  await once(started.child.stdout, 'data');
  const url = started.output().split('\n')[0]!;
  const call = createCaller((request) => fetch(request.url.replace('https://api.extend.ai', url), request));
  expect(await call('GET /files')).toMatchObject({ status: 200 });
  started.child.kill('SIGTERM');
  expect((await started.exit)[0]).toBe(0);
});

test('Ctrl-C ends it at once, whatever a service keeps waiting, and what was acknowledged is kept', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => void silent.listen(0, '127.0.0.1', resolve));
  const data = join(folder, 'worlds.db');
  const started = await run('--port', '0', '--time', '1000x', '--data', data);
  await once(started.child.stdout, 'data');
  const url = started.output().split('\n')[0]!;
  const call = createCaller((request) => fetch(request.url.replace('https://api.extend.ai', url), request));
  const { port } = silent.address() as AddressInfo;
  const endpoint = { url: `http://127.0.0.1:${port}/`, name: 'Service', apiVersion: '2026-02-09' };
  await call('POST /webhook_endpoints', { ...endpoint, enabledEvents: ['parse_run.processed'] });
  const sent = once(silent, 'request');
  await call('POST /parse_runs', { file: { url: 'https://files.example.com/a.pdf' } });
  await sent;
  started.child.kill('SIGINT');
  expect((await started.exit)[0]).toBe(0);
  expect(started.errors()).toBe('');
  silent.closeAllConnections();
  silent.close();
  const again = await startEmulator({ data, time: 'stopped' });
  expect(again.world(key).webhooks.deliveries()).toMatchObject([{ status: 'pending', attempts: [] }]);
  expect(await createCaller(again.fetch)('GET /parse_runs')).toMatchObject({
    body: { data: [{ status: 'PROCESSED' }] },
  });
  await again.stop();
});

test.each([
  [['--port', '80a'], '80a'],
  [['--time', 'backwards'], 'backwards'],
  [['--seed', '/nowhere/seed.json'], 'seed.json'],
  [['--seed', fileOf('half.json', '{"sequence":1,"rows":{"file":[{"id":"file_1"}]},"bytes":{}}')], 'sequence'],
  [['--data', folder], folder],
  [['--data', join(folder, 'missing', 'a.db')], 'missing'],
  [['--data', fileOf('letter.txt', 'Dear reader')], 'letter.txt'],
  [['--host', 'nowhere.invalid', '--port', '0'], 'nowhere.invalid'],
  [['--host', '192.0.2.1', '--port', '0'], '192.0.2.1'],
  [['--allow-host', 'https://hooks.example.com/'], 'hooks.example.com'],
  [['--prot', '1'], 'Did you mean "--port"'],
])('%j ends with one clear sentence', async (args, word) => {
  const started = await run(...args);
  expect((await started.exit)[0]).toBe(1);
  expect(started.errors()).toContain(word);
  expect(started.errors().trim().split('\n')).toHaveLength(1);
});

test('--help tells every option', async () => {
  const started = await run('--help');
  expect((await started.exit)[0]).toBe(0);
  for (const option of ['--port', '--host', '--data', '--seed', '--time', '--key', '--allow-host'])
    expect(started.output()).toContain(option);
});

test('a port that is taken is named', async () => {
  const emulator = await startEmulator();
  const port = Number(new URL(emulator.url).port);
  await expect(startEmulator({ port })).rejects.toThrow(String(port));
  await emulator.stop();
});

test('a link to a file leads to where the emulator is served', async () => {
  const emulator = await startEmulator();
  const call = createCaller(emulator.fetch);
  const { body } = await call('POST /files/upload', upload('a.txt', 'kept'));
  const { body: file } = await call(`GET /files/${(body as { id: string }).id}`);
  const response = await fetch((file as { presignedUrl: string }).presignedUrl);
  expect(await response.text()).toBe('kept');
  await emulator.stop();
});

test('the controls work over HTTP, for the world of the key that asks', async () => {
  const emulator = await startEmulator({ time: 'stopped' });
  const control = async (name: string, body?: unknown) => {
    const [method, path] = name.split(' ') as [string, string];
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${emulator.url}/_emulator${path}`, {
      method,
      headers: { authorization: `Bearer ${key}` },
      ...sent,
    });
    return { status: response.status, body: (await response.json()) as never };
  };
  const call = createCaller(emulator.fetch);
  expect(await control('POST /scripts', { run: 'parse', fail: { reason: 'OCR_ERROR' } })).toMatchObject({
    status: 200,
  });
  const { body: run } = await call('POST /parse_runs', { file: { url: 'https://files.example.com/a.pdf' } });
  const before = (await control('GET /clock')).body as { now: number };
  const after = (await control('POST /clock/advance', { milliseconds: 5000 })).body as { now: number };
  expect(after.now - before.now).toBe(5000);
  expect((await call(`GET /parse_runs/${(run as { id: string }).id}`)).body).toMatchObject({
    failureReason: 'OCR_ERROR',
  });
  expect((await control('GET /calls?operation=createParseRun')).body).toMatchObject({ data: [{ status: 200 }] });
  await control('POST /faults', { status: 500 });
  expect(await call('GET /files')).toMatchObject({ status: 500 });
  expect(await control('POST /faults', { operation: 'nothing' })).toMatchObject({ status: 400 });
  await control('POST /reset');
  expect((await call('GET /parse_runs')).body).toMatchObject({ data: [] });
  expect(await control('GET /nothing')).toMatchObject({ status: 404 });
  expect((await fetch(`${emulator.url}/_emulator/calls`)).status).toBe(401);
  await emulator.stop();
});
