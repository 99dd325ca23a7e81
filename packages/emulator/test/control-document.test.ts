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

/** Sends a control what it must refuse, and gives the sentence. */
async function refuse(name: string, body?: unknown): Promise<string> {
  const { emulator, world } = prepare();
  const [method, path] = name.split(' ') as [string, string];
  const before = await world.snapshot();
  const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const headers = { authorization: `Bearer ${key}` };
  const response = await emulator.fetch(`${emulator.url}/_emulator${path}`, { method, headers, ...sent });
  expect(response.status).toBe(400);
  expect(await world.snapshot()).toEqual(before);
  expect([world.scripts(), world.faults.list(), world.webhooks.rules()]).toEqual([[], [], []]);
  const { error } = (await response.json()) as { error: string };
  expect(error).toMatch(/^[^\n]+[.?]$/);
  return error;
}

interface Described {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
}

const resolve = (schema: Described): Described =>
  schema.$ref === undefined
    ? schema
    : (document.source.components!.schemas![schema.$ref.split('/').at(-1)!] as Described);

const takers = document.operations
  .filter(({ body }) => body !== undefined)
  .map(({ name, body }) => [name.replace('/_emulator', ''), resolve(body!.media[0]!.schema as Described)] as const);

test('what the document says of a body is held: members, their types, and which are needed', async () => {
  for (const [name, { properties = {}, required = [] }] of takers) {
    const path = name.replace('{id}', 'none');
    expect(await refuse(path, []), name).toContain('an object');
    expect(await refuse(path, { nothing: 1 }), name).toContain('"nothing"');
    for (const member of Object.keys(properties)) {
      // A list, which no member is.
      const rest = Object.fromEntries(required.map((other) => [other, examples[other]]));
      expect(await refuse(path, { ...rest, [member]: [] }), `${name} ${member}`).toMatch(new RegExp(`\\b${member}\\b`));
    }
    for (const member of required) {
      const rest = required.filter((other) => other !== member).map((other) => [other, examples[other]]);
      expect(await refuse(path, Object.fromEntries(rest)), `${name} without ${member}`).toContain(member);
    }
  }
});

/** Good values for the members that are needed somewhere. */
const examples: Readonly<Record<string, unknown>> = {
  milliseconds: 5,
  do: 'drop',
  approve: true,
  name: 'Claim',
  file: { name: 'claim.pdf', bytes: '' },
  sequence: 0,
  rows: {},
  bytes: {},
};

test.each([
  ['POST /clock/advance', '{', 'The body is not JSON: '],
  ['POST /clock/advance', { milliseconds: '5' }, 'milliseconds of the body must be a number from 0 to '],
  ['POST /clock/advance', { milliseconds: -5 }, 'milliseconds of the body must be a number from 0 to '],
  ['POST /reset', { all: true }, 'The body has no "all". It takes none.'],
  ['POST /deliveries/release', [], 'The body must be an object, not a list.'],
  ['GET /calls?operations=listFiles', undefined, 'The query has no "operations". Did you mean "operation"?'],
  ['GET /clock?x=1', undefined, 'The query has no "x". It takes none.'],
  ['GET /calls?operation=listFile', undefined, 'There is no operation "listFile". Did you mean "listFiles"?'],
  ['GET /deliveries?event=parse_run', undefined, 'There is no event "parse_run". There are: batch_parse_run.failed, '],
  ['POST /deliveries/%E0%A4%A/redeliver', undefined, 'The id "%E0%A4%A" is not percent-encoded as it should be.'],
  ['POST /scripts', { file: { pattern: '(' } }, 'The pattern for a file is no regular expression: '],
  ['POST /scripts', { file: { flags: 'i' } }, 'The pattern for a file needs pattern: '],
  ['POST /scripts', { file: { patern: 'a' } }, 'The pattern for a file has no "patern". Did you mean "pattern"?'],
  ['POST /scripts', { file: { pattern: 'a', flags: 1 } }, 'flags of the pattern for a file must be flags'],
  ['POST /scripts', { fail: { reason: 'OCR_ERROR', code: 1 } }, 'fail of the script must be { reason, message }'],
  ['POST /scripts', { operation: 'createExtractRun' }, 'The script has no "operation".'],
  ['POST /scripts', { run: 'parses' }, 'run of the script must be one of parse, '],
  ['POST /scripts', { after: 1e300 }, 'after of the script must be a number of milliseconds from 0 to '],
  [
    'POST /faults',
    { operation: 'listFile', status: 500 },
    'There is no operation "listFile". Did you mean "listFiles"?',
  ],
  ['POST /faults', { operation: 'listFiles' }, 'The fault rule does nothing: give it one of outage, status, '],
  ['POST /faults', { delay: 1e15 }, 'delay of the fault rule must be a number of milliseconds from 0 to 2147483647'],
  ['POST /all/faults', { operation: 'nothing', status: 500 }, 'There is no operation "nothing".'],
  ['POST /webhook_rules', { do: { late: -1 } }, 'do of the webhook rule must be one of twice, drop, forge, hold, or '],
  [
    'POST /webhook_rules',
    { do: 'drop', event: 'extract_run.procesed' },
    'There is no event "extract_run.procesed". Did you mean "extract_run.processed"?',
  ],
  [
    'POST /edit_templates',
    { name: 'A', file: { name: 'a.pdf', bytes: '%%%%' } },
    'bytes of the file must be Base64, not "%%%%".',
  ],
  [
    'PUT /snapshot',
    { sequence: 1, rows: { file: [{ id: 'file_1' }] }, bytes: {} },
    'This is not a snapshot: row 0 of file has no sequence that is a number.',
  ],
])('%s refuses %j', async (name, body, message) => {
  expect(await refuse(name, body)).toContain(message);
});

test('a key that is not declared is told from one that is missing', async () => {
  const { emulator } = prepare({ keys: [key] });
  const read = async (headers: Record<string, string>) =>
    (await emulator.fetch(`${emulator.url}/_emulator/clock`, { headers })).json();
  expect(await read({})).toEqual({ error: 'Send the API key of the world as "Authorization: Bearer <key>".' });
  expect(await read({ authorization: 'Bearer sk_unknown' })).toEqual({
    error: 'The API key is not one of those that the emulator was started with.',
  });
});
