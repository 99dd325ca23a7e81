import { readFileSync } from 'node:fs';
import { readDocument, validateAnswer, type Operation } from '@extend-openapi/document';
import { expect, test } from 'vitest';
import { emulatorRoutes } from '../src/http/emulator-routes.ts';
import { worldRoutes } from '../src/http/world-routes.ts';
import { key, prepare, upload } from './support/prepare.ts';
import { startReceiver } from './support/receiver.ts';

const text = readFileSync(new URL('../openapi.json', import.meta.url), 'utf8');
const document = readDocument(text);

/** A body for each control that takes one. */
const bodies: Readonly<Record<string, object>> = {
  advanceClock: { milliseconds: 400 },
  addScript: { file: 'invoice.pdf', run: 'extract', nth: 3, fail: { reason: 'CORRUPTED_FILE' }, after: 5 },
  advanceAll: { milliseconds: 1 },
  addScriptToAll: { file: { pattern: '^other' }, after: 5 },
  addFaultToAll: { operation: 'listFiles', status: 500, nth: 9 },
  addEditTemplate: { name: 'Claim', file: { name: 'claim.pdf', bytes: 'JVBERi0xLjc=' } },
  addFault: { operation: 'listFiles', probability: 0.5, status: 500 },
  addWebhookRule: { event: 'parse_run.processed', do: { late: 5 } },
};

test('it is served, without a key', async () => {
  const { emulator } = prepare();
  const response = await emulator.fetch('http://127.0.0.1/_emulator/openapi.json');
  expect(response.headers.get('content-type')).toBe('application/json');
  await expect(response.text()).resolves.toBe(text);
});

test('it names every control that there is, and no other', () => {
  const named = document.operations.map(({ name }) => name.replace('/_emulator', '').replace('{id}', '*'));
  expect(named.toSorted()).toEqual(Object.keys({ ...worldRoutes, ...emulatorRoutes }).toSorted());
});

test('every control answers as it says', async () => {
  const receiver = await startReceiver();
  const { emulator, world, call } = prepare();
  const endpoint = { url: receiver.url, name: 'Service', apiVersion: '2026-02-09' };
  await call('POST /webhook_endpoints', { ...endpoint, enabledEvents: ['parse_run.processed'] });
  const { body: file } = await call('POST /files/upload', upload('invoice.pdf'));
  const { id } = file as { id: string };
  await call('POST /parse_runs', { file: { id } });
  const steps = [
    { type: 'TRIGGER', name: 'trigger', next: [{ step: 'parse' }] },
    { type: 'PARSE', name: 'parse' },
  ];
  const { body: workflow } = await call('POST /workflows', { name: 'Intake', steps });
  world.script({ needsReview: true });
  const run = { workflow: { id: (workflow as { id: string }).id }, file: { id } };
  const { body: started } = await call('POST /workflow_runs', run);
  await call('GET /files?limit=nothing');
  await world.clock.advance(5000);
  const ids: Readonly<Record<string, string>> = {
    redeliver: world.webhooks.deliveries()[0]!.id,
    reviewWorkflowRun: (started as { id: string }).id,
  };
  const sent: Readonly<Record<string, object>> = {
    ...bodies,
    reviewWorkflowRun: { approve: true, by: 'a@example.com' },
    restoreSnapshot: await world.snapshot(),
  };

  const perform = async ({ operationId, method, path }: Operation) => {
    const body = sent[operationId!];
    const response = await emulator.fetch(`${emulator.url}${path.replace('{id}', ids[operationId!]!)}`, {
      method,
      headers: { authorization: `Bearer ${key}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as unknown };
  };
  // What forgets comes last.
  const order = document.operations.toSorted(
    (left, right) => Number(/reset|restore/.test(left.operationId!)) - Number(/reset|restore/.test(right.operationId!)),
  );
  for (const operation of order) {
    const given = await perform(operation);
    expect(given.status, `${operation.name}: ${JSON.stringify(given.body)}`).toBe(200);
    expect(validateAnswer(document, operation, given), operation.name).toEqual([]);
  }
  await receiver.stop();
});

test.each([
  [
    'POST',
    '/clock/advance',
    { milliseconds: '5' },
    'body.milliseconds: request body property milliseconds must be number',
  ],
  ['POST', '/webhook_rules', {}, "body: request body must have required property 'do'"],
  ['PUT', '/snapshot', { sequence: 1, rows: [], bytes: {} }, 'body.rows: request body property rows must be object'],
])('%s %s refuses a body that breaks it, and says where', async (method, path, body, error) => {
  const { emulator, world } = prepare();
  const before = await world.snapshot();
  const headers = { authorization: `Bearer ${key}` };
  const response = await emulator.fetch(`${emulator.url}/_emulator${path}`, {
    method,
    headers,
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(400);
  await expect(response.json()).resolves.toEqual({ error });
  await expect(world.snapshot()).resolves.toEqual(before);
});
