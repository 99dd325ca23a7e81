import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createEmulator } from '../src/create-emulator.ts';
import { startEmulator } from '../src/start-emulator.ts';
import { createCaller, key, prepare } from './support/prepare.ts';

test.each([
  [{ tiem: 'stopped' }, 'The emulator has no "tiem". Did you mean "time"?'],
  [{ time: 'stoped' }, 'time of the emulator must be real, stopped, { scale }'],
  [{ time: { scale: -1 } }, 'not an object'],
  [{ time: { scale: 1, reads: 1 } }, 'time of the emulator'],
  [{ time: { reads: 0.5 } }, 'time of the emulator'],
  [{ seed: '' }, 'seed of the emulator must be a text that is not empty, not "".'],
  [{ start: Number.NaN }, 'start of the emulator must be a whole number from 0'],
  [{ runTime: -1 }, 'runTime of the emulator must be a number of milliseconds from 0'],
  [{ keys: ['sk_a', ''] }, 'keys of the emulator must be a list of keys of visible ASCII characters.'],
  [{ allowedHosts: ['http://a/'] }, 'allowedHosts of the emulator must be a list of hosts'],
  [{ runLimit: 0 }, 'runLimit of the emulator must be a whole number from 1, not 0.'],
  [{ callLimit: 1.5 }, 'callLimit of the emulator must be a whole number from 1, not 1.5.'],
  [{ deliveryLimit: '9' }, 'deliveryLimit of the emulator must be a whole number from 1, not "9".'],
  [{ zeroRetention: 'no' }, 'zeroRetention of the emulator must be true, false or "refused", not "no".'],
  [{ initial: null }, 'The seed is not a snapshot: it is not an object.'],
  [{ onBreach: [] }, 'onBreach of the emulator must be a function, not a list.'],
  [{ seed: ['a'], time: 'real' }, 'seed of the emulator must be a text that is not empty, not a list.'],
  [{ time: 'x'.repeat(100) }, `not "${'x'.repeat(60)}…".`],
  [null, 'The emulator must be an object, not null.'],
])('the options %j are refused', async (options, message) => {
  expect(() => createEmulator(options as never)).toThrow(message);
  await expect(startEmulator(options as never)).rejects.toThrow(message);
});

test.each([
  [{ port: '80' }, 'port of the emulator must be a whole number from 0 to 65535, not "80".'],
  [{ host: '' }, 'host of the emulator must be an address to listen on, such as 127.0.0.1, not "".'],
  [{ data: '' }, 'data of the emulator must be the name of a file, not "".'],
])('the options %j of a server are refused', async (options, message) => {
  await expect(startEmulator(options as never)).rejects.toThrow(message);
});

test('an option that is undefined is as if it were left out', () => {
  expect(() => createEmulator({ seed: undefined, time: undefined } as never).world(key)).not.toThrow();
});

test('a key that is none has no world, and does not stand in the error', () => {
  expect(() => createEmulator().world('sk secret')).toThrow('The key of a world must be a text of visible ASCII');
  expect(() => createEmulator({ keys: 'sk_secret' as never })).not.toThrow('sk_secret');
});

test('an allowed host is known however it is written', async () => {
  const { call, world } = prepare({ allowedHosts: ['NOWHERE.invalid'] });
  const endpoint = { name: 'S', enabledEvents: ['extractor.created'], apiVersion: '2026-02-09' };
  for (const host of ['nowhere.invalid', 'elsewhere.invalid'])
    await call('POST /webhook_endpoints', { ...endpoint, url: `https://${host}/hooks` });
  await call('POST /extractors', { name: 'A' });
  await world.clock.advance(0);
  expect(world.webhooks.deliveries().map(({ attempts }) => attempts[0]!.error)).toEqual([
    'No connection.',
    'The host is neither on this machine nor one of the allowed hosts.',
  ]);
});

test('an emulator that was stopped answers no more', async () => {
  const { emulator } = prepare();
  await emulator.stop();
  await expect(emulator.fetch('http://emulator.localhost/files')).rejects.toThrow('The emulator was stopped');
});

const folder = mkdtempSync(join(tmpdir(), 'emulator-'));
const data = join(folder, 'worlds.db');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
});

const contents = (): readonly unknown[] =>
  readdirSync(folder, { withFileTypes: true }).map((entry) => [
    entry.name,
    entry.isFile() && readFileSync(join(folder, entry.name)),
  ]);

const change = (statements: string) => (): void => {
  const database = new DatabaseSync(data);
  database.exec(statements);
  database.close();
};

const half = async (): Promise<void> => {
  await keep();
  writeFileSync(data, readFileSync(data).subarray(0, 6000));
};

async function keep(): Promise<void> {
  const emulator = await startEmulator({ data });
  await createCaller(emulator.fetch)('POST /workflows', { name: 'W' });
  await emulator.stop();
}

test.each([
  ['is a folder', 'it is a folder.', () => void mkdirSync(data)],
  ['is one letter', 'it is not a data file of the emulator.', () => writeFileSync(data, 'x')],
  ['begins like a database', 'it is not a data file', () => writeFileSync(data, 'SQLite format 3')],
  ['is a database of something else', 'it is a database of something else.', change('create table notes (text)')],
  ['is from later', 'it has the format 9 of a newer', async () => (await keep(), change('pragma user_version = 9')())],
  [
    'is from earlier',
    'it has the format 0 of an older',
    async () => (await keep(), change('pragma user_version = 0')()),
  ],
  ['is half there', 'it is damaged', half],
])('a data file that %s is refused, and nothing is written', async (_, message, make) => {
  await make();
  const before = contents();
  await expect(startEmulator({ data })).rejects.toThrow(`The data file ${data} cannot be used: ${message}`);
  expect(contents()).toEqual(before);
});

test.each([
  [join(folder, 'missing', 'a.db'), 'its folder does not exist.'],
  [join(folder, 'new/'), 'it is a folder.'],
  ['/dev/null', 'it is no file that can be kept.'],
])('the data file %s is refused, and none is made', async (file, message) => {
  await expect(startEmulator({ data: file })).rejects.toThrow(message);
  expect(readdirSync(folder)).toEqual([]);
});

test('a name that means something to SQLite is only a name', async () => {
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  onTestFinished(() => void vi.restoreAllMocks());
  const emulator = await startEmulator({ data: ':memory:' });
  await emulator.stop();
  expect(readdirSync(folder)).toEqual([':memory:']);
});

test('an empty file becomes a data file, and one whose process was killed is opened', async () => {
  writeFileSync(data, '');
  const emulator = await startEmulator({ data });
  await createCaller(emulator.fetch)('POST /workflows', { name: 'W' });
  const [copy, files] = [join(folder, 'copy.db'), readdirSync(folder)];
  for (const name of files)
    writeFileSync(join(folder, name.replace('worlds', 'copy')), readFileSync(join(folder, name)));
  const killed = await startEmulator({ data: copy });
  expect(await createCaller(killed.fetch)('GET /workflows')).toMatchObject({ body: { data: [{ name: 'W' }] } });
  await killed.stop();
  await emulator.stop();
});

test('what is made after a restored snapshot and a new start gets ids of its own', async () => {
  const first = await startEmulator({ data });
  for (let made = 0; made < 3; made += 1) await createCaller(first.fetch)('POST /workflows', { name: 'W' });
  const snapshot = await first.world(key).snapshot();
  // As if it came from a world that had gone on for longer.
  await first.world(key).restore({ ...snapshot, sequence: snapshot.sequence + 5000 });
  await first.stop();
  const second = await startEmulator({ data });
  expect((await second.world(key).snapshot()).sequence).toBe(snapshot.sequence + 5000);
  await second.stop();
});
