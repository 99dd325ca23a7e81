import { receiveWebhook } from '@extend-openapi/client/webhooks';
import { expect, onTestFinished, test } from 'vitest';
import { prepare } from './support/prepare.ts';
import { startReceiver } from './support/receiver.ts';

interface Endpoint {
  readonly id: string;
  readonly signingSecret: string;
}

/** An endpoint that is told of parse runs, whose only run has been told after it ended. */
async function tell(fields: object = {}, statuses: number[] = [], metadata?: object) {
  const receiver = await startReceiver(statuses);
  onTestFinished(receiver.stop);
  const prepared = prepare({ onBreach: () => undefined });
  const { call, world } = prepared;
  const enabledEvents = ['parse_run.processed'];
  const endpoint = { url: receiver.url, name: 'Service', enabledEvents, apiVersion: '2026-02-09', ...fields };
  const { body } = await call('POST /webhook_endpoints', endpoint);
  const end = async (): Promise<void> => {
    await call('POST /parse_runs', { file: { url: 'https://files.example.com/a.pdf' }, metadata });
    await world.clock.advance(400);
  };
  return { ...prepared, receiver, endpoint: body as Endpoint, end };
}

test.each([
  [200, 'delivered'],
  [204, 'delivered'],
  [299, 'delivered'],
  [300, 'pending'],
  [304, 'pending'],
  [400, 'pending'],
  [500, 'pending'],
])('a delivery that is answered %i is %s', async (status, stand) => {
  const { world, end } = await tell({}, [status]);
  await end();
  expect(world.webhooks.deliveries()).toMatchObject([{ status: stand, attempts: [{ status, error: null }] }]);
});

test('a delivery is tried again 10 s, 1 min, 5 min, 30 min and 2 h after a failure, to the millisecond', async () => {
  const { world, end } = await tell(
    {},
    Array.from({ length: 6 }, () => 500),
  );
  await end();
  await world.clock.advance(86_400_000);
  const moments = world.webhooks.deliveries()[0]!.attempts.map(({ at }) => at);
  const waits = moments.slice(1).map((moment, index) => moment - moments[index]!);
  expect(waits).toEqual([10_000, 60_000, 300_000, 1_800_000, 7_200_000]);
});

test('what waits for its next attempt is not held, and a release leaves it alone', async () => {
  const { receiver, world, end } = await tell({}, [500]);
  await end();
  await world.webhooks.release();
  expect(receiver.received).toHaveLength(1);
  await world.clock.advance(10_000);
  expect(receiver.received).toHaveLength(2);
});

test('a payload becomes a link where it has more bytes than the endpoint wants, not where it has as many', async () => {
  const metadata = { customer: 'Ærøskøbing' };
  const payload = async (urlThresholdBytes: number): Promise<Record<string, unknown>> => {
    const advancedOptions = { payload: { format: 'url', urlThresholdBytes } };
    const { receiver, end } = await tell({ advancedOptions }, [], metadata);
    await end();
    return receiver.received[0]!.event.payload;
  };
  const whole = await payload(1_000_000);
  const size = Buffer.byteLength(JSON.stringify(whole));
  expect(await payload(size)).toEqual(whole);
  const link = await payload(size - 1);
  expect(link).toMatchObject({ object: 'signed_data_url', id: whole.id, metadata });
});

test('a link to a payload has no metadata where its run has none', async () => {
  const { receiver, end } = await tell({ advancedOptions: { payload: { format: 'url', urlThresholdBytes: 1 } } });
  await end();
  const { payload } = receiver.received[0]!.event;
  expect(Object.keys(payload).toSorted()).toEqual(['data', 'id', 'object']);
});

test('what was forged is signed as it should be once the rules are cleared', async () => {
  const { receiver, world, endpoint, end } = await tell();
  world.webhooks.rule({ do: 'forge' });
  await end();
  const { id } = world.webhooks.deliveries()[0]!;
  await world.webhooks.redeliver(id);
  world.webhooks.clear();
  await world.webhooks.redeliver(id);
  const outcomes = receiver.received.map(({ headers, text }) =>
    receiveWebhook({ headers, body: text }, { secret: endpoint.signingSecret }).then(
      ({ eventType }) => eventType,
      () => 'refused',
    ),
  );
  expect(await Promise.all(outcomes)).toEqual(['refused', 'refused', 'parse_run.processed']);
});

test('a delivery that is sent again is the same, unless it has a link, which is made anew', async () => {
  const plain = await tell();
  await plain.end();
  await plain.world.webhooks.redeliver(plain.world.webhooks.deliveries()[0]!.id);
  const [first, second] = plain.receiver.received;
  expect(second!.text).toBe(first!.text);
  const linked = await tell({ advancedOptions: { payload: { format: 'url', urlThresholdBytes: 1 } } });
  await linked.end();
  const { id } = linked.world.webhooks.deliveries()[0]!;
  await linked.world.webhooks.redeliver(id);
  await linked.world.clock.advance(3_600_001);
  // Makes room for its own link, so that nothing is left of the expired ones to make another of.
  await linked.end();
  await linked.world.webhooks.redeliver(id);
  const [old, renewed, , again] = linked.receiver.received.map(({ event }) => event);
  expect(renewed).toEqual({ ...old, payload: { ...old!.payload, data: renewed!.payload.data } });
  expect(renewed!.payload.data).not.toBe(old!.payload.data);
  expect(again).toEqual(renewed);
});

test('a delivery that is forgotten while it is sent again does no harm', async () => {
  let meanwhile = (): Promise<unknown> => Promise.resolve();
  const receiver = await startReceiver([], {}, async () => void (await meanwhile()));
  onTestFinished(receiver.stop);
  const { call, emulator, world } = prepare({ deliveryLimit: 1 });
  const create = () => call('POST /extractors', { name: 'E' });
  const endpoint = { url: receiver.url, name: 'S', enabledEvents: ['extractor.created'], apiVersion: '2026-02-09' };
  await call('POST /webhook_endpoints', endpoint);
  await create();
  await world.clock.advance(0);
  world.webhooks.rule({ do: 'drop' });
  meanwhile = create;
  await world.webhooks.redeliver(world.webhooks.deliveries()[0]!.id);
  expect(receiver.received).toHaveLength(2);
  expect(world.webhooks.deliveries()).toMatchObject([{ status: 'dropped' }]);
  expect(emulator.breaches()).toEqual([]);
});

test('an event that would break the contract is not sent, and stands among the breaches', async () => {
  const { call, emulator, receiver, world } = await tell({ enabledEvents: ['extract_run.processed'] });
  const config = { schema: { type: 'object', properties: {} } };
  await call('POST /extract_runs', { file: { url: 'https://files.example.com/a.pdf' }, config });
  const { rows, ...rest } = await world.snapshot();
  // What no call could have made.
  const run = rows['run']!.map((row) => ({ ...row, config: { ...config, baseVersion: 7 } }));
  await world.restore({ ...rest, rows: { ...rows, run } });
  await world.clock.advance(400);
  expect(world.webhooks.deliveries()).toEqual([]);
  expect(receiver.received).toEqual([]);
  expect(emulator.breaches()).toEqual([
    expect.stringMatching(/^The emulator broke 2026-02-09: event extract_run\.processed, .*baseVersion: /),
  ]);
});
