import { readFileSync } from 'node:fs';
import { readDocument } from '@extend-openapi/document';
import { expect, test } from 'vitest';
import { key, prepare, upload } from './support/prepare.ts';

const document = readDocument(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'));

/** Which operation does over HTTP what a function does in the process. */
const operationOf: Readonly<Record<string, string>> = {
  'emulator.worlds': 'listWorlds',
  'emulator.breaches': 'listBreaches',
  'emulator.script': 'addScriptToAll',
  'emulator.fault': 'addFaultToAll',
  'emulator.advance': 'advanceAll',
  'world.clock.now': 'getClock',
  'world.clock.advance': 'advanceClock',
  'world.faults.add': 'addFault',
  'world.faults.list': 'listFaults',
  'world.faults.clear': 'clearFaults',
  'world.webhooks.deliveries': 'listDeliveries',
  'world.webhooks.rule': 'addWebhookRule',
  'world.webhooks.rules': 'listWebhookRules',
  'world.webhooks.redeliver': 'redeliver',
  'world.webhooks.release': 'releaseDeliveries',
  'world.webhooks.clear': 'clearWebhookRules',
  'world.script': 'addScript',
  'world.scripts': 'listScripts',
  'world.calls': 'listCalls',
  'world.review': 'reviewWorkflowRun',
  'world.addEditTemplate': 'addEditTemplate',
  'world.snapshot': 'getSnapshot',
  'world.restore': 'restoreSnapshot',
  'world.reset': 'resetWorld',
};

/** What only a process can do with its own emulator: reach its worlds and its `fetch`, place it, end it. */
const inProcessOnly = ['emulator.world', 'emulator.fetch', 'emulator.serveAt', 'emulator.stop'];

/** The names of all functions in an object and in the objects in it. */
const functionsOf = (name: string, held: object): string[] =>
  Object.entries(held).flatMap(([member, value]) => {
    const path = `${name}.${member}`;
    if (typeof value === 'function') return [path];
    return typeof value === 'object' && value !== null ? functionsOf(path, value as object) : [];
  });

test('what can be done in the process can be done over HTTP, and the other way round', () => {
  const { emulator, world } = prepare();
  const functions = [...functionsOf('emulator', emulator), ...functionsOf('world', world)];
  expect(functions.filter((name) => !inProcessOnly.includes(name)).toSorted()).toEqual(
    Object.keys(operationOf).toSorted(),
  );
  const operations = document.operations.map(({ operationId }) => operationId);
  expect(operations.toSorted()).toEqual(Object.values(operationOf).toSorted());
});

/** A world in which there is something for everything that can be read. */
async function prepareBusy() {
  const prepared = prepare();
  const { emulator, world, call } = prepared;
  emulator.script({ file: /^scan/i, after: 5 });
  world.script({ file: 'invoice.pdf', run: 'verify', nth: 2 });
  emulator.fault({ operation: 'listFiles', status: 503, nth: 9 });
  world.faults.add({ operation: 'getFile', rateLimit: 2, probability: 0 });
  world.webhooks.rule({ event: 'parse_run.processed', do: { late: 5 } });
  const endpoint = { url: 'http://127.0.0.1:9/hooks', name: 'Service', apiVersion: '2026-02-09' };
  await call('POST /webhook_endpoints', { ...endpoint, enabledEvents: ['parse_run.processed'] });
  const { body: file } = await call('POST /files/upload', upload('Scan 1.pdf'));
  await call('POST /parse_runs', { file: { id: (file as { id: string }).id } });
  await world.clock.advance(5);
  await call('GET /files');
  const control = async (path: string, body?: object): Promise<unknown> => {
    const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const headers = { authorization: `Bearer ${key}` };
    const response = await emulator.fetch(`${emulator.url}/_emulator${path}`, { headers, ...sent });
    expect(response.status).toBe(200);
    return response.json();
  };
  return { ...prepared, control };
}

test('what is read over HTTP is what is read in the process', async () => {
  const { emulator, world, control } = await prepareBusy();
  const pattern = { pattern: '^scan', flags: 'i' };
  await expect(control('/scripts')).resolves.toEqual({
    data: [
      { file: 'invoice.pdf', run: 'verify', nth: 2 },
      { file: pattern, after: 5 },
    ],
  });
  expect(world.scripts()).toEqual([
    { file: 'invoice.pdf', run: 'verify', nth: 2 },
    { file: /^scan/i, after: 5 },
  ]);
  const pairs: readonly [string, readonly unknown[]][] = [
    ['/faults', world.faults.list()],
    ['/webhook_rules', world.webhooks.rules()],
    ['/calls', world.calls()],
    ['/deliveries', world.webhooks.deliveries()],
    ['/worlds', emulator.worlds()],
  ];
  for (const [path, data] of pairs) {
    expect(data, path).not.toEqual([]);
    await expect(control(path), path).resolves.toEqual({ data });
  }
  expect(world.faults.list().map(({ seen }) => seen)).toEqual([1, 0]);
  await expect(control('/snapshot')).resolves.toEqual(JSON.parse(JSON.stringify(await world.snapshot())));
});

test('what is told to all worlds over HTTP reaches those that come later, and gives its teller none', async () => {
  const { emulator } = prepare();
  const tell = (path: string, body: object) =>
    emulator.fetch(`${emulator.url}/_emulator${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk_teller' },
      body: JSON.stringify(body),
    });
  expect((await tell('/all/scripts', { file: { pattern: '[' } })).status).toBe(400);
  expect((await tell('/all/faults', { operation: 'nothing' })).status).toBe(400);
  expect((await tell('/all/scripts', { file: { pattern: '^scan' }, fail: { reason: 'OCR_ERROR' } })).status).toBe(200);
  expect((await tell('/all/faults', { operation: 'listFiles', rateLimit: 3 })).status).toBe(200);
  const later = emulator.world('sk_later');
  expect(later.scripts()).toEqual([{ file: /^scan/, fail: { reason: 'OCR_ERROR' } }]);
  expect(later.faults.list()).toEqual([{ rule: { operation: 'listFiles', rateLimit: 3 }, seen: 0 }]);
  const before = later.clock.now();
  expect((await tell('/all/clock/advance', { milliseconds: 5000 })).status).toBe(200);
  expect(later.clock.now()).toBe(before + 5000);
  expect(emulator.worlds()).toHaveLength(2);
});

test('controls of the whole emulator need a key that is good', async () => {
  const { emulator } = prepare({ keys: [key] });
  const read = (headers: Record<string, string>) => emulator.fetch(`${emulator.url}/_emulator/worlds`, { headers });
  expect((await read({})).status).toBe(401);
  expect((await read({ authorization: 'Bearer sk_unknown' })).status).toBe(401);
  expect((await read({ authorization: `Bearer ${key}` })).status).toBe(200);
});
