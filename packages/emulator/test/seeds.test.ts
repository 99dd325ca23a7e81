import { expect, test, vi } from 'vitest';
import { createEmulator } from '../src/create-emulator.ts';
import { createCaller, prepare, upload } from './support/prepare.ts';

async function snapshotWith(name: string) {
  const { call, world } = prepare();
  await call('POST /extractors', { name });
  return world.snapshot();
}

const namesOf = async (emulator: ReturnType<typeof createEmulator>, key: string): Promise<string[]> => {
  const { body } = await createCaller(emulator.fetch, '2026-02-09', key)('GET /extractors');
  return (body as { data: { name: string }[] }).data.map(({ name }) => name);
};

test('each key starts with its own seed, others with the default, and resetting leads back to it', async () => {
  const [anna, other] = [await snapshotWith('Of Anna'), await snapshotWith('Of all')];
  const emulator = createEmulator({ initial: { worlds: { sk_anna: anna }, default: other } });
  expect(await namesOf(emulator, 'sk_anna')).toEqual(['Of Anna']);
  expect(await namesOf(emulator, 'sk_bert')).toEqual(['Of all']);
  await createCaller(emulator.fetch, '2026-02-09', 'sk_anna')('POST /extractors', { name: 'New' });
  await emulator.world('sk_anna').reset();
  expect(await namesOf(emulator, 'sk_anna')).toEqual(['Of Anna']);
});

test('a key that is not named starts with nothing when there is no default, a lone snapshot is for all', async () => {
  const anna = await snapshotWith('Of Anna');
  const emulator = createEmulator({ initial: { worlds: { sk_anna: anna } } });
  expect(await namesOf(emulator, 'sk_bert')).toEqual([]);
  expect(await namesOf(createEmulator({ initial: anna }), 'sk_bert')).toEqual(['Of Anna']);
});

test.each([
  [{}, 'The seed is not a snapshot: its sequence is no whole number'],
  [[], 'The seed is not a snapshot'],
  [{ worlds: { sk_secret: { sequence: 1, rows: {} } } }, 'World 1 of the seed is not a snapshot: it has no bytes'],
  [{ worlds: {}, defaults: {} }, 'A seed has no "defaults"'],
  [{ default: { sequence: 1, rows: { file: {} }, bytes: {} } }, 'its rows of file are no list'],
])('the seed %j is refused, without a key in the sentence', (initial, message) => {
  expect(() => createEmulator({ initial: initial as never })).toThrow(message);
  expect(() => createEmulator({ initial: initial as never })).not.toThrow('sk_secret');
});

test('a snapshot that is none is refused, and the state stays', async () => {
  const { call, world } = prepare();
  await call('POST /extractors', { name: 'Kept' });
  const bad = { sequence: 9, rows: { processor: [{ name: 'no id' }] }, bytes: {} };
  await expect(world.restore(bad)).rejects.toThrow('row 0 of processor has no id that is a text');
  expect((await call('GET /extractors')).body).toMatchObject({ data: [{ name: 'Kept' }] });
});

test('a state that is brought back has its own documents and no others', async () => {
  const { call, world } = prepare();
  const empty = await world.snapshot();
  await call('POST /files/upload', upload('a.txt', 'first'));
  const first = await world.snapshot();
  await world.restore(empty);
  expect(await world.snapshot()).toEqual(empty);
  await call('POST /files/upload', upload('b.txt', 'second'));
  await world.restore(first);
  expect(await world.snapshot()).toEqual(first);
});

test('a state that is brought back while a synchronous call waits keeps all that it has planned', async () => {
  const { call, world } = prepare();
  const { id: file } = (await call('POST /files/upload', upload('a.pdf'))).body as { id: string };
  const steps = [
    { type: 'TRIGGER', name: 'trigger', next: [{ step: 'parse' }] },
    { type: 'PARSE', name: 'parse' },
  ];
  const { id: workflow } = (await call('POST /workflows', { name: 'W', steps })).body as { id: string };
  const empty = await world.snapshot();
  const run = { workflow: { id: workflow }, file: { text: 'x' } };
  const { id } = (await call('POST /workflow_runs', run)).body as { id: string };
  const started = await world.snapshot();
  await world.restore(empty);
  const waiting = call('POST /parse', { file: { id: file } });
  await vi.waitFor(async () => expect((await call('GET /parse_runs')).body).toMatchObject({ data: [{}] }));
  await world.restore(started);
  expect((await waiting).status).toBe(500);
  await world.clock.advance(800);
  expect((await call(`GET /workflow_runs/${id}`)).body).toMatchObject({ status: 'PROCESSED' });
});
