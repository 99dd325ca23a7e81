import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startEmulator } from '../src/start-emulator.ts';
import { createCaller, key, prepare, upload } from './support/prepare.ts';
import { startReceiver } from './support/receiver.ts';

interface Made {
  readonly id: string;
  readonly createdAt: string;
}

test('a delivery that is sent again on demand has a link that works again', async () => {
  const receiver = await startReceiver();
  onTestFinished(receiver.stop);
  const { call, emulator, world } = prepare();
  await call('POST /webhook_endpoints', {
    url: receiver.url,
    name: 'Service',
    enabledEvents: ['extractor.created'],
    apiVersion: '2026-02-09',
    advancedOptions: { payload: { format: 'url', urlThresholdBytes: 10 } },
  });
  await call('POST /extractors', { name: 'Invoices' });
  await world.clock.advance(3_600_000);
  const link = (JSON.parse(world.webhooks.deliveries()[0]!.body) as { payload: { data: string } }).payload.data;
  expect((await emulator.fetch(link)).status).toBe(200);
  await world.clock.advance(1);
  expect((await emulator.fetch(link)).status).toBe(403);
  await world.webhooks.redeliver(world.webhooks.deliveries()[0]!.id);
  const [old, fresh] = receiver.received.map(({ event }) => event);
  expect((await emulator.fetch(old!.payload.data as string)).status).toBe(403);
  const answer = await emulator.fetch(fresh!.payload.data as string);
  expect(await answer.json()).toMatchObject({ object: 'extractor', name: 'Invoices' });
  expect(fresh!.eventId).toBe(old!.eventId);
});

test('time cannot be moved to where no date is', async () => {
  const { call, world } = prepare();
  for (const span of [Infinity, 9e15, Number.NaN, -1])
    expect(() => world.clock.advance(span), String(span)).toThrow(RangeError);
  expect((await call('POST /extractors', { name: 'Invoices' })).status).toBe(200);
});

test('time does not go back when an emulator is started again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'emulator-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const options = { port: 0, data: join(folder, 'worlds.db'), time: 'stopped' } as const;
  const first = await startEmulator(options);
  await createCaller(first.fetch)('POST /extractors', { name: 'First' });
  await first.world(key).clock.advance(30 * 86_400_000);
  const { body } = await createCaller(first.fetch)('POST /files/upload', upload('a.txt'));
  await first.stop();
  const second = await startEmulator(options);
  const { body: later } = await createCaller(second.fetch)('POST /extractors', { name: 'Second' });
  await second.stop();
  expect((later as Made).createdAt >= (body as Made).createdAt).toBe(true);
});

test('an evaluation holds every document against what is expected of it, also when a run was deleted', async () => {
  const { call, world } = prepare();
  const make = async (name: string, body: unknown): Promise<Made> => (await call(name, body)).body;
  const classifications = ['a', 'b', 'other'].map((id) => ({ id, type: id, description: id }));
  const { id: entityId } = await make('POST /classifiers', { name: 'Mail', config: { classifications } });
  const { id: setId } = await make('POST /evaluation_sets', { name: 'Set', entityId });
  const items = [];
  for (const id of ['a', 'b', 'b']) {
    world.script({ file: `${items.length}.txt`, run: 'classify', output: { id, type: id } });
    const form = new FormData();
    form.set('file', new File(['x'], `${items.length}.txt`));
    const { id: fileId } = await make('POST /files/upload', form);
    items.push({ fileId, expectedOutput: { id, type: id, confidence: 1 } });
  }
  await call(`POST /evaluation_sets/${setId}/items`, { items });
  const { id } = await make('POST /evaluation_set_runs', { evaluationSetId: setId });
  const { body } = await call('GET /classify_runs?sortBy=createdAt&sortDir=asc');
  await call(`DELETE /classify_runs/${(body as { data: Made[] }).data[0]!.id}`);
  await world.clock.advance(10_000);
  expect((await call(`GET /evaluation_set_runs/${id}`)).body).toMatchObject({
    status: 'PROCESSED',
    metrics: { accuracy: 2 / 3 },
  });
});

test('what is held back can be released after a restart, the last one first', async () => {
  const receiver = await startReceiver();
  onTestFinished(receiver.stop);
  const { call, world } = prepare();
  const endpoint = { url: receiver.url, name: 'S', enabledEvents: ['extractor.created'], apiVersion: '2026-02-09' };
  await call('POST /webhook_endpoints', endpoint);
  world.webhooks.rule({ do: 'hold' });
  for (const name of ['first', 'second']) await call('POST /extractors', { name });
  await world.clock.advance(86_400_000);
  expect(receiver.received).toHaveLength(0);
  const next = prepare();
  await next.world.restore(await world.snapshot());
  await next.world.webhooks.release();
  expect(receiver.received.map(({ event }) => event.payload.name)).toEqual(['second', 'first']);
  await next.world.webhooks.release();
  expect(receiver.received).toHaveLength(2);
});

test('a reset forgets calls, scripts and rules, and keeps the faults of all worlds', async () => {
  const { call, emulator, world } = prepare();
  emulator.fault({ operation: 'listFiles', status: 500 });
  world.faults.add({ operation: 'listExtractors', status: 500 });
  world.script({ run: 'parse', fail: { reason: 'OCR_ERROR' } });
  world.webhooks.rule({ do: 'drop' });
  await call('GET /files');
  await world.reset();
  expect([world.calls(), world.scripts(), world.webhooks.rules()]).toEqual([[], [], []]);
  expect((await call('GET /extractors')).status).toBe(200);
  expect((await call('GET /files')).status).toBe(500);
});

test('a document is not fetched from a host that is not allowed, wherever an allowed one leads', async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers.host);
    response.writeHead(302, { location: 'http://not-allowed.example/b.txt' }).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.txt`;
  const { call } = prepare();
  expect(await call('POST /parse_runs', { file: { url } })).toMatchObject({ status: 400 });
  expect(asked).toHaveLength(1);
});
