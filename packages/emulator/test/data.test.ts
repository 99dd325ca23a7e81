import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { startEmulator } from '../src/start-emulator.ts';
import { createCaller, key, upload } from './support/prepare.ts';
import { startReceiver } from './support/receiver.ts';

const folder = mkdtempSync(join(tmpdir(), 'emulator-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileAt = (name: string): string => join(folder, name);

test('everything is there after a restart, and what was under way goes on', async () => {
  const receiver = await startReceiver();
  const data = fileAt('kept.db');
  const first = await startEmulator({ data, time: 'stopped' });
  const call = createCaller(first.fetch);
  const { body: file } = await call('POST /files/upload', upload('a.txt', 'kept bytes'));
  const { id } = file as { id: string };
  await call('POST /webhook_endpoints', {
    url: receiver.url,
    name: 'S',
    enabledEvents: ['parse_run.processed'],
    apiVersion: '2026-02-09',
  });
  const { body: run } = await call('POST /parse_runs', { file: { id } });
  const before = first.world(key).clock.now();
  await first.stop();

  const second = await startEmulator({ data, time: 'stopped' });
  const again = createCaller(second.fetch);
  expect(second.world(key).clock.now()).toBeGreaterThanOrEqual(before);
  await second.world(key).clock.advance(60_000);
  expect((await again(`GET /parse_runs/${(run as { id: string }).id}`)).body).toMatchObject({
    status: 'PROCESSED',
    output: { chunks: [{ content: 'kept bytes' }] },
  });
  expect(receiver.types()).toEqual(['parse_run.processed']);
  await first.stop();
  const { body: other } = await again('POST /files/upload', upload('b.txt'));
  expect((other as { id: string }).id).not.toBe(id);
  const snapshot = await second.world(key).snapshot();
  await second.world(key).reset();
  await second.world(key).restore(snapshot);
  expect((await again('GET /files')).body).toMatchObject({ data: [{ name: 'b.txt' }, { name: 'a.txt' }] });
  await second.stop();
  await receiver.stop();
});

/** Starts the command as a process of its own. */
async function startProcess(data: string) {
  const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
  const child = spawn(process.execPath, [cli, '--port', '0', '--data', data]);
  const exit = once(child, 'exit');
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const [first] = (await Promise.race([once(child.stdout, 'data'), exit])) as [unknown];
  const url = String(first).split('\n')[0]!;
  return {
    call: createCaller((request) => fetch(request.url.replace('https://api.extend.ai', url), request)),
    exit: exit as Promise<[code: number | null]>,
    errors: () => errors,
    async kill() {
      child.kill('SIGKILL');
      await exit;
    },
  };
}

test('of two processes the second is refused, and starts once the first was killed, with all that was acknowledged', async () => {
  const data = fileAt('killed.db');
  const first = await startProcess(data);
  const { body } = await first.call('POST /extractors', { name: 'Acknowledged' });
  const refused = await startProcess(data);
  expect((await refused.exit)[0]).toBe(1);
  expect(refused.errors()).toBe(
    `The data file ${data} cannot be used: it is in use by another emulator. Stop that one, or choose another file.\n`,
  );
  const path = `GET /extractors/${(body as { id: string }).id}`;
  expect((await first.call(path)).status).toBe(200);
  await first.kill();

  const second = await startProcess(data);
  expect((await second.call(path)).body).toMatchObject({ name: 'Acknowledged' });
  await second.kill();
});

test('what came due while no emulator was there is done when one opens the file, though nobody asks', async () => {
  const data = fileAt('due.db');
  const start = Date.parse('2026-02-09T12:00:00Z');
  const first = await startEmulator({ data, time: 'stopped', start });
  await createCaller(first.fetch)('POST /parse_runs', { file: { url: 'https://files.example.com/a.pdf' } });
  await first.stop();
  const second = await startEmulator({ data, time: 'stopped', start: start + 60_000 });
  await new Promise(setImmediate);
  expect((await second.world(key).snapshot()).rows['run']).toMatchObject([{ status: 'PROCESSED' }]);
  await second.stop();
});

test('a seed is for new worlds: one that was kept stays as it is', async () => {
  const options = { data: fileAt('seeded.db'), initial: { sequence: 0, rows: {}, bytes: {} } };
  const first = await startEmulator(options);
  await createCaller(first.fetch)('POST /extractors', { name: 'Kept' });
  await first.stop();
  const second = await startEmulator(options);
  expect(await createCaller(second.fetch)('GET /extractors')).toMatchObject({ body: { data: [{ name: 'Kept' }] } });
  await second.stop();
});

test('a restored snapshot is all that is in the file, in its order, with its bytes and no others', async () => {
  const data = fileAt('restored.db');
  const first = await startEmulator({ data });
  const call = createCaller(first.fetch);
  await call('POST /files/upload', upload('kept.txt'));
  const snapshot = await first.world(key).snapshot();
  // More than come afterwards, which get the same ids again.
  for (let gone = 0; gone < 3; gone += 1) await call('POST /files/upload', upload('gone.txt'));
  await first.world(key).restore(snapshot);
  const later = (await call('POST /files/upload', upload('deleted.txt'))).body as { id: string };
  await call(`DELETE /files/${later.id}`);
  await call('POST /files/upload', upload('last.txt'));
  await first.stop();
  const second = await startEmulator({ data });
  const { rows, bytes } = await second.world(key).snapshot();
  expect((rows['file'] as { name: string }[]).map(({ name }) => name)).toEqual(['kept.txt', 'last.txt']);
  expect(Object.keys(bytes)).toHaveLength(2);
  expect(bytes).not.toHaveProperty([later.id]);
  await second.stop();
});

test('a key is never written down', async () => {
  const data = fileAt('keys.db');
  const emulator = await startEmulator({ data });
  await createCaller(emulator.fetch, '2026-02-09', 'sk_very_secret')('POST /workflows', { name: 'W' });
  await emulator.stop();
  expect(readFileSync(data).includes('sk_very_secret')).toBe(false);
});

test('a second emulator is refused, and a foreign or damaged file left as it is', async () => {
  const data = fileAt('shared.db');
  const emulator = await startEmulator({ data });
  await createCaller(emulator.fetch)('POST /workflows', { name: 'W' });
  await expect(startEmulator({ data })).rejects.toThrow('in use');
  await emulator.stop();

  const notes = fileAt('notes.txt');
  writeFileSync(notes, 'My notes, all of them.');
  await expect(startEmulator({ data: notes })).rejects.toThrow('not a data file');
  expect(readFileSync(notes, 'utf8')).toBe('My notes, all of them.');

  const bytes = readFileSync(data);
  bytes.fill(0xff, 100, 4000);
  const damaged = fileAt('damaged.db');
  writeFileSync(damaged, bytes);
  await expect(startEmulator({ data: damaged })).rejects.toThrow(/damaged|something else/);
  expect(readFileSync(damaged).equals(bytes)).toBe(true);
});
