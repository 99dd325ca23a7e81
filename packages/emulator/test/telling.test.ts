import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { receiveWebhook } from '@extend-openapi/client/webhooks';
import { expect, onTestFinished, test, vi } from 'vitest';
import { prepare } from './support/prepare.ts';
import { startReceiver } from './support/receiver.ts';

interface Endpoint {
  readonly id: string;
  readonly signingSecret: string;
}

async function listen(fields: object = {}, statuses: number[] = [], meanwhile?: () => Promise<void>) {
  const receiver = await startReceiver(statuses, {}, meanwhile);
  onTestFinished(receiver.stop);
  const prepared = prepare();
  const { call } = prepared;
  const made = await call('POST /webhook_endpoints', {
    url: receiver.url,
    name: 'Service',
    enabledEvents: ['extractor.created'],
    apiVersion: '2026-02-09',
    ...fields,
  });
  expect(made).toMatchObject({ status: 200 });
  const create = async (path: string, name = 'A'): Promise<string> =>
    ((await call(`POST ${path}`, { name })).body as Endpoint).id;
  return { ...prepared, receiver, endpoint: made.body as Endpoint, create };
}

test('each event of a processor is told once, to who enabled it', async () => {
  const events = ['created', 'updated', 'draft.updated', 'version.published'].map((name) => `extractor.${name}`);
  const { receiver, call, create, world } = await listen({ enabledEvents: events });
  const id = await create('/extractors');
  await call(`POST /extractors/${id}`, { name: 'B' });
  await call(`POST /extractors/${id}`, { config: { schema: { type: 'object', properties: {} } } });
  await call(`POST /extractors/${id}/versions`, { releaseType: 'minor' });
  await create('/classifiers');
  await world.clock.advance(0);
  expect(receiver.types()).toEqual([events[0], events[1], events[2], events[3]]);
  expect(receiver.received[1]!.event.payload).toMatchObject({ object: 'extractor', name: 'B' });
  expect(receiver.received[3]!.event.payload).toMatchObject({ object: 'extractor_version', version: '0.1' });
});

test('what is due is told though nobody moves time, and a snapshot waits until it was', async () => {
  const { receiver, create, world } = await listen();
  await create('/extractors');
  const { rows } = await world.snapshot();
  expect(receiver.received).toHaveLength(1);
  expect(rows['delivery']).toMatchObject([{ status: 'delivered' }]);
});

test('an endpoint that takes its time keeps no other one waiting', async () => {
  const other = await startReceiver();
  onTestFinished(other.stop);
  const first = await startReceiver([], {}, () => vi.waitFor(() => expect(other.received).toHaveLength(1)));
  onTestFinished(first.stop);
  const { call, create, world } = await listen({ url: first.url });
  const second = { url: other.url, name: 'Other', enabledEvents: ['extractor.created'], apiVersion: '2026-02-09' };
  await call('POST /webhook_endpoints', second);
  await create('/extractors');
  await world.clock.advance(0);
  expect(world.webhooks.deliveries().map(({ status }) => status)).toEqual(['delivered', 'delivered']);
});

test('an endpoint that is deleted is told nothing more, and what it was still to be told has failed', async () => {
  const { receiver, call, create, endpoint, world } = await listen({}, [500]);
  await create('/extractors', 'first');
  await world.clock.advance(0);
  expect(receiver.received).toHaveLength(1);
  await call(`DELETE /webhook_endpoints/${endpoint.id}`);
  await create('/extractors', 'second');
  await world.clock.advance(86_400_000);
  expect(receiver.received).toHaveLength(1);
  expect(world.webhooks.deliveries().map(({ status }) => status)).toEqual(['failed']);
});

test('a delivery that is never taken fails after six attempts', async () => {
  const { receiver, create, world } = await listen(
    {},
    Array.from({ length: 10 }, () => 503),
  );
  await create('/extractors');
  await world.clock.advance(7 * 86_400_000);
  expect(receiver.received).toHaveLength(6);
  expect(world.webhooks.deliveries()).toMatchObject([{ status: 'failed' }]);
});

test('a redirect is no success, and is not followed', async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    request.resume().on('end', () => response.writeHead(307, { location: '/elsewhere' }).end());
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  const { create, world } = await listen({ url });
  await create('/extractors');
  await world.clock.advance(0);
  expect(asked).toEqual(['/hooks']);
  expect(world.webhooks.deliveries()).toMatchObject([{ status: 'pending', attempts: [{ status: 307 }] }]);
});

test('headers of an endpoint come along, and cannot replace the signature', async () => {
  const headers = { 'x-own': 'yes', 'x-extend-request-signature': 'mine' };
  const { receiver, create, endpoint, world } = await listen({ advancedOptions: { headers } });
  await create('/extractors');
  await world.clock.advance(0);
  const [delivery] = receiver.received;
  expect(delivery!.headers.get('x-own')).toBe('yes');
  const request = { headers: delivery!.headers, body: delivery!.text };
  await expect(receiveWebhook(request, { secret: endpoint.signingSecret })).resolves.toMatchObject({
    eventType: 'extractor.created',
  });
});

test('a payload below the threshold is sent whole, and always to 2024-12-23', async () => {
  const large = { payload: { format: 'url', urlThresholdBytes: 1_000_000 } };
  const whole = await listen({ advancedOptions: large });
  await whole.create('/extractors');
  await whole.world.clock.advance(0);
  expect(whole.receiver.received[0]!.event.payload).toMatchObject({ object: 'extractor' });
  const oldest = await listen({
    apiVersion: '2024-12-23',
    advancedOptions: { payload: { format: 'url', urlThresholdBytes: 1 } },
  });
  await oldest.create('/extractors');
  await oldest.world.clock.advance(0);
  expect(oldest.receiver.received[0]!.event).toMatchObject({
    eventType: 'processor.created',
    payload: { object: 'document_processor' },
  });
});

test('the first rule that fits decides, and a rule for another event fits nothing', async () => {
  const { receiver, create, world } = await listen({ enabledEvents: ['extractor.created', 'classifier.created'] });
  world.webhooks.rule({ event: 'classifier.created', do: 'drop' });
  world.webhooks.rule({ event: 'extractor.created', nth: 2, do: 'drop' });
  world.webhooks.rule({ event: 'extractor.created', do: 'twice' });
  const before = world.webhooks.rules();
  for (const path of ['/extractors', '/classifiers', '/extractors']) await create(path);
  await world.clock.advance(0);
  expect(receiver.types()).toEqual(['extractor.created', 'extractor.created']);
  expect(before.map(({ seen }) => seen)).toEqual([0, 0, 0]);
  expect(world.webhooks.rules().map(({ seen }) => seen)).toEqual([1, 2, 2]);
});

test('a subscription watches one resource, takes its events only, and is replaced by the next for the same pair', async () => {
  const { receiver, call, create, endpoint, world } = await listen({ enabledEvents: [] });
  const silent = { url: receiver.url, name: 'Silent', enabledEvents: [], apiVersion: '2026-02-09' };
  await call('POST /webhook_endpoints', silent);
  const watched = await create('/workflows');
  const other = await create('/workflows');
  const extractor = await create('/extractors');
  const subscribe = (resourceType: string, resourceId: string, ...enabledEvents: string[]) =>
    call('POST /webhook_subscriptions', { webhookEndpointId: endpoint.id, resourceType, resourceId, enabledEvents });
  const { id } = (await subscribe('workflow', watched, 'workflow_run.failed')).body as Endpoint;
  const again = await subscribe('workflow', watched, 'workflow_run.completed');
  expect(again.body).toMatchObject({ id, enabledEvents: ['workflow_run.completed'] });
  for (const workflow of [watched, other])
    await call('POST /workflow_runs', { workflow: { id: workflow }, file: { text: 'x' } });
  await world.clock.advance(10_000);
  expect(receiver.received.map(({ event }) => event.payload)).toMatchObject([{ workflow: { id: watched } }]);
  const refused = [
    await subscribe('workflow', watched, 'extract_run.processed'),
    await subscribe('classifier', extractor, 'classify_run.processed'),
    await call(`POST /webhook_subscriptions/${id}`, { enabledEvents: ['extract_run.processed'] }),
    await call('POST /webhook_subscriptions', {
      webhookEndpointId: 'wh_unknown',
      resourceType: 'workflow',
      resourceId: watched,
      enabledEvents: ['workflow_run.completed'],
    }),
  ];
  expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 404]);
  await call(`DELETE /webhook_subscriptions/${id}`);
  await call('POST /workflow_runs', { workflow: { id: watched }, file: { text: 'x' } });
  await world.clock.advance(10_000);
  expect(receiver.received).toHaveLength(1);
});

test('an endpoint of a version that does not exist is refused', async () => {
  const { call } = prepare();
  const endpoint = { url: 'http://127.0.0.1:9', name: 'S', enabledEvents: [], apiVersion: '2027-01-01' };
  expect(await call('POST /webhook_endpoints', endpoint)).toMatchObject({ status: 400 });
});

test('what was taken once stays taken when a second delivery of it is refused', async () => {
  const { receiver, create, world } = await listen({}, [200, 500]);
  world.webhooks.rule({ do: 'twice' });
  await create('/extractors');
  await world.clock.advance(86_400_000);
  expect(receiver.received).toHaveLength(2);
  expect(world.webhooks.deliveries()).toMatchObject([
    { status: 'delivered', attempts: [{ status: 200 }, { status: 500 }] },
  ]);
});

test('a delivery that is refused by an endpoint that is deleted meanwhile is not repeated', async () => {
  let remove = (): Promise<unknown> => Promise.resolve();
  const { receiver, call, create, endpoint, world } = await listen({}, [500], async () => void (await remove()));
  remove = () => call(`DELETE /webhook_endpoints/${endpoint.id}`);
  await create('/extractors');
  await world.clock.advance(86_400_000);
  expect(receiver.received).toHaveLength(1);
  expect(world.webhooks.deliveries()).toMatchObject([{ status: 'failed' }]);
});
