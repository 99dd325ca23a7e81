import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { receiveWebhook } from '@extend-openapi/client/webhooks';
import { afterEach, expect, test } from 'vitest';
import { loadContracts } from '../src/http/contract.ts';
import { furnish } from './support/furnish.ts';
import { prepare } from './support/prepare.ts';
import { startReceiver } from './support/receiver.ts';

const ends: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

interface Endpoint {
  id: string;
  signingSecret: string;
}

async function listen(fields: object = {}, statuses: number[] = []) {
  const receiver = await startReceiver(statuses);
  ends.push(receiver.stop);
  const prepared = prepare();
  const { body } = await prepared.call('POST /webhook_endpoints', {
    url: receiver.url,
    name: 'Service',
    enabledEvents: ['parse_run.processed', 'extract_run.processed', 'extractor.created'],
    apiVersion: '2026-02-09',
    ...fields,
  });
  const endpoint = body as Endpoint;
  const parse = (): Promise<unknown> =>
    prepared.call('POST /parse_runs', { file: { url: 'https://files.example.com/a.pdf' } });
  return { ...prepared, receiver, endpoint, parse };
}

test('a delivery is signed so that the client takes it', async () => {
  const { receiver, endpoint, parse, world } = await listen();
  await parse();
  await world.clock.advance(1000);
  const [delivery] = receiver.received;
  const event = await receiveWebhook(
    { headers: delivery!.headers, body: delivery!.text },
    { secret: endpoint.signingSecret },
  );
  expect(event).toMatchObject({ eventType: 'parse_run.processed' });
  expect(delivery!.headers.get('x-extend-api-version')).toBe('2026-02-09');
});

test('advance returns when everything due was delivered', async () => {
  const { receiver, parse, world } = await listen();
  await parse();
  await parse();
  await world.clock.advance(1000);
  expect(receiver.types()).toEqual(['parse_run.processed', 'parse_run.processed']);
});

test('a refused delivery is tried again after growing delays', async () => {
  const { receiver, parse, world } = await listen({}, [500, 503]);
  await parse();
  await world.clock.advance(1000);
  expect(receiver.received).toHaveLength(1);
  await world.clock.advance(10_000);
  await world.clock.advance(59_000);
  expect(receiver.received).toHaveLength(2);
  await world.clock.advance(2000);
  expect(receiver.received).toHaveLength(3);
  const [delivery] = world.webhooks.deliveries('parse_run.processed');
  expect(delivery).toMatchObject({
    status: 'delivered',
    attempts: [{ status: 500 }, { status: 503 }, { status: 200 }],
  });
  const ids = receiver.received.map(({ event }) => event.eventId);
  expect(new Set(ids).size).toBe(1);
});

test('an endpoint of an older version is told in its words', async () => {
  const { receiver, call, world } = await listen({ apiVersion: '2025-04-21' });
  const { body: extractor } = await call('POST /extractors', { name: 'Invoices' });
  const { id } = extractor as { id: string };
  await call('POST /extract_runs', { extractor: { id }, file: { text: 'x' } });
  await world.clock.advance(1000);
  expect(receiver.types()).toEqual(['processor.created', 'processor_run.processed']);
  expect(receiver.received[1]!.event.payload).toMatchObject({ object: 'document_processor_run', processorId: id });
});

test('workflow runs are told to subscriptions of their workflow only', async () => {
  const { receiver, call, endpoint, world } = await listen();
  const { body: workflow } = await call('POST /workflows', { name: 'W' });
  const { id } = workflow as { id: string };
  const start = { workflow: { id }, file: { text: 'x' } };
  await call('POST /workflow_runs', start);
  await world.clock.advance(5000);
  expect(receiver.types()).toEqual(['parse_run.processed']);
  const enabledEvents = ['workflow_run.completed', 'workflow_run.step_run.processed'];
  await call('POST /webhook_subscriptions', {
    webhookEndpointId: endpoint.id,
    resourceType: 'workflow',
    resourceId: id,
    enabledEvents,
  });
  await call('POST /workflow_runs', start);
  await world.clock.advance(5000);
  expect(receiver.types().slice(1)).toEqual([
    'parse_run.processed',
    'workflow_run.step_run.processed',
    'workflow_run.completed',
  ]);
});

test('a large payload is a link that works for an hour', async () => {
  const { receiver, call, emulator, world } = await listen({
    advancedOptions: { headers: { 'x-own': 'yes' }, payload: { format: 'url', urlThresholdBytes: 10 } },
  });
  await call('POST /extractors', { name: 'Invoices' });
  await world.clock.advance(0);
  const [delivery] = receiver.received;
  expect(delivery!.headers.get('x-own')).toBe('yes');
  expect(delivery!.event.payload).toMatchObject({ object: 'signed_data_url' });
  const link = delivery!.event.payload.data as string;
  expect(await (await emulator.fetch(link)).json()).toMatchObject({ object: 'extractor', name: 'Invoices' });
  await world.clock.advance(3_600_001);
  expect((await emulator.fetch(link)).status).toBe(403);
});

test('deliveries come twice, late, forged, out of order, not at all, and again', async () => {
  const { receiver, endpoint, parse, world } = await listen();
  const meet = async (kind: 'twice' | 'forge' | 'drop' | 'hold' | { late: number }): Promise<void> => {
    receiver.received.length = 0;
    world.webhooks.clear();
    world.webhooks.rule({ event: 'parse_run.processed', do: kind });
    await parse();
    await world.clock.advance(1000);
  };
  await meet('twice');
  expect(receiver.received).toHaveLength(2);
  await meet({ late: 60_000 });
  expect(receiver.received).toHaveLength(0);
  await world.clock.advance(60_000);
  expect(receiver.received).toHaveLength(1);
  await meet('forge');
  const forged = receiver.received[0]!;
  const received = receiveWebhook({ headers: forged.headers, body: forged.text }, { secret: endpoint.signingSecret });
  await expect(received).rejects.toThrow('signature');
  await meet('drop');
  expect(receiver.received).toHaveLength(0);
  expect(world.webhooks.deliveries().at(-1)).toMatchObject({ status: 'dropped', attempts: [] });
  await meet('hold');
  await parse();
  await world.clock.advance(1000);
  expect(receiver.received).toHaveLength(0);
  await world.webhooks.release();
  const held = world.webhooks
    .deliveries()
    .slice(-2)
    .map(({ eventId }) => eventId);
  expect(receiver.received.map(({ event }) => event.eventId)).toEqual(held.toReversed());
  await world.webhooks.redeliver(world.webhooks.deliveries().at(-1)!.id);
  expect(receiver.received).toHaveLength(3);
});

test('a disabled endpoint is told nothing, and no host but this machine is asked', async () => {
  const { receiver, call, endpoint, world } = await listen();
  await call(`POST /webhook_endpoints/${endpoint.id}`, { url: 'https://service.example/hooks' });
  await call('POST /extractors', { name: 'A' });
  await world.clock.advance(0);
  expect(world.webhooks.deliveries()[0]).toMatchObject({
    status: 'failed',
    attempts: [{ status: null, error: expect.stringContaining('allowed') as string }],
  });
  await call(`POST /webhook_endpoints/${endpoint.id}`, { url: receiver.url, status: 'disabled' });
  await call('POST /extractors', { name: 'B' });
  await world.clock.advance(1000);
  expect(receiver.received).toHaveLength(0);
});

test('a service may run something and wait for it before it answers a delivery', async () => {
  const { emulator, call } = prepare({ time: { reads: 1 } });
  const answered: number[] = [];
  const server = createServer((request, response) => {
    request.resume().on('end', async () => {
      const { status } = await call('POST /parse', { file: { url: 'https://files.example.com/b.pdf' } });
      answered.push(status);
      response.writeHead(200).end();
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  ends.push(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await call('POST /webhook_endpoints', {
    url,
    name: 'S',
    enabledEvents: ['extractor.created'],
    apiVersion: '2026-02-09',
  });
  await call('POST /extractors', { name: 'E' });
  await emulator.advance(0);
  expect(answered).toEqual([200]);
});

test.each(loadContracts().versions)(
  'every event of %s that something causes keeps to its contract',
  async (apiVersion) => {
    const { emulator, world, call } = prepare({ time: { reads: 1 } });
    const enabledEvents = [...endpointEvents, ...endpointEvents.map((event) => event.replace('processed', 'failed'))];
    const endpoint = { url: 'http://127.0.0.1:9', name: 'S', enabledEvents, apiVersion };
    const { body } = await call('POST /webhook_endpoints', endpoint);
    const webhookEndpointId = (body as Endpoint).id;
    world.script({ run: 'parse', nth: 2, fail: { reason: 'OCR_ERROR' } });
    const { workflow } = await furnish(emulator);
    const events = ['completed', 'failed', 'needs_review', 'rejected', 'cancelled', 'step_run.processed'];
    const enabled = events.map((event) => `workflow_run.${event}`);
    const subscription = { webhookEndpointId, resourceType: 'workflow', resourceId: workflow, enabledEvents: enabled };
    await call('POST /webhook_subscriptions', subscription);
    await call('POST /workflow_runs', { workflow: { id: workflow }, file: { text: 'x' } });
    const { body: parsed } = await call('POST /parse_runs', { file: { url: 'https://files.example.com/a.pdf' } });
    await call(`GET /parse_runs/${(parsed as Endpoint).id}`);
    await call(`POST /workflows/${workflow}/versions`, {});
    await world.clock.advance(60_000);
    expect(emulator.breaches()).toEqual([]);
    const told = new Set(world.webhooks.deliveries().map(({ eventType }) => eventType));
    expect([...told].toSorted()).toMatchSnapshot();
  },
);

const runs = ['parse_run', 'extract_run', 'classify_run', 'split_run', 'edit_run', 'form_detection_run'];
const endpointEvents = [
  ...[...runs, 'batch_processor_run'].map((run) => `${run}.processed`),
  ...['extractor', 'classifier', 'splitter', 'workflow'].map((resource) => `${resource}.created`),
  'workflow.deployed',
];
