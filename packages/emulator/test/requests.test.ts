import { expect, test } from 'vitest';
import { loadContracts } from '../src/http/contract.ts';
import { createCaller, prepare, upload } from './support/prepare.ts';

test.each(loadContracts().versions)('%s refuses in its own words, and changes nothing', async (version) => {
  const { emulator, world } = prepare();
  const call = createCaller(emulator.fetch, version);
  const before = await world.snapshot();
  const wrong = await call('POST /workflows', { title: 'Intake' });
  expect(wrong.status).toBe(400);
  const expected =
    version === '2026-02-09'
      ? { code: 'INVALID_REQUEST', message: expect.stringContaining('name') as string, retryable: false }
      : { success: false, error: expect.stringContaining('name') as string };
  expect(wrong.body).toMatchObject(expected);
  expect(await call('GET /workflow_runs/none')).toMatchObject({ status: 404 });
  expect(await call('GET /workflow_runs?maxPageSize=0')).toMatchObject({ status: 400 });
  expect(await world.snapshot()).toEqual(before);
  expect(world.calls()[0]).toMatchObject({
    status: 400,
    violations: [{ location: expect.arrayContaining(['body']) as string[] }],
  });
  expect(emulator.breaches()).toEqual([]);
});

test('a request without a version or with an unknown one is told which there are', async () => {
  const { emulator } = prepare();
  const response = await emulator.fetch('https://api.extend.ai/files', { headers: { authorization: 'Bearer k' } });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ message: expect.stringContaining('2025-04-21') as string });
  expect(await createCaller(emulator.fetch, '2023-01-01')('GET /files')).toMatchObject({ status: 400 });
});

test('a key that is not declared is refused, and never repeated', async () => {
  const { emulator } = prepare({ keys: ['sk_test', 'sk_good'] });
  const { status, body } = await createCaller(emulator.fetch, '2026-02-09', 'sk_secret')('GET /files');
  expect({ status, body }).toMatchObject({ status: 401, body: { code: 'UNAUTHORIZED' } });
  expect(JSON.stringify(body)).not.toContain('sk_secret');
  expect(await createCaller(emulator.fetch, '2026-02-09', 'sk_good')('GET /files')).toMatchObject({ status: 200 });
});

test('keys do not see each other', async () => {
  const { emulator, call } = prepare();
  await call('POST /files/upload', upload('a.pdf'));
  const other = createCaller(emulator.fetch, '2026-02-09', 'sk_other');
  expect((await other('GET /files')).body).toMatchObject({ data: [] });
  expect((await call('GET /files')).body).toMatchObject({ data: [{ name: 'a.pdf' }] });
});

test('a snapshot brings a world back, a reset empties it', async () => {
  const { call, world } = prepare();
  const { body } = await call('POST /files/upload', upload('a.pdf', 'kept'));
  const { id } = body as { id: string };
  const snapshot = await world.snapshot();
  await call(`DELETE /files/${id}`);
  await world.restore(JSON.parse(JSON.stringify(snapshot)) as typeof snapshot);
  expect((await call(`GET /files/${id}`)).body).toMatchObject({ name: 'a.pdf' });
  await world.reset();
  expect((await call('GET /files')).body).toMatchObject({ data: [] });
});

test('unknown paths are not found', async () => {
  const { call } = prepare();
  expect(await call('GET /nothing')).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
});

test('each answer carries the id of its request, which an error names too', async () => {
  const { call } = prepare();
  const good = await call('GET /files');
  const bad = await call('GET /files/none');
  expect(good.headers.get('x-extend-request-id')).toMatch(/^req_/);
  expect(bad.body).toMatchObject({ requestId: bad.headers.get('x-extend-request-id') });
  expect(bad.headers.get('x-extend-request-id')).not.toBe(good.headers.get('x-extend-request-id'));
});

test('the scheme of a key may be written in small letters', async () => {
  const { emulator } = prepare();
  const headers = { authorization: 'bearer sk_test', 'x-extend-api-version': '2026-02-09' };
  expect((await emulator.fetch('https://api.extend.ai/files', { headers })).status).toBe(200);
});

test.each([{}, { authorization: 'Basic c2s6' }, { authorization: 'Bearer ' }])(
  'a request with the headers %j has no key, and is told to send one',
  async (authorization) => {
    const { emulator } = prepare();
    const headers = { 'x-extend-api-version': '2026-02-09', ...authorization } as Record<string, string>;
    const answer = await emulator.fetch('https://api.extend.ai/files', { headers });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'UNAUTHORIZED', message: expect.stringContaining('API key') });
    expect(emulator.breaches()).toEqual([]);
    expect(emulator.worlds()).toHaveLength(1);
  },
);

test('of twice as many calls as are remembered, the last ones are', async () => {
  const { call, world } = prepare({ callLimit: 2 });
  for (let turn = 1; turn <= 4; turn += 1) await call(`GET /files?maxPageSize=${turn}`);
  expect(world.calls().map(({ path }) => path)).toEqual(['/files?maxPageSize=3', '/files?maxPageSize=4']);
});

test('a failure of the emulator is a documented 500, and stands among its breaches', async () => {
  const told: string[] = [];
  const { call, emulator, world } = prepare({ onBreach: (message) => told.push(message) });
  const steps = [
    { type: 'TRIGGER', name: 'trigger', next: [{ step: 'parse' }] },
    { type: 'PARSE', name: 'parse' },
  ];
  const { body: workflow } = await call('POST /workflows', { name: 'W', steps });
  await call('POST /workflow_runs', { workflow: { id: (workflow as { id: string }).id }, file: { text: 'x' } });
  const { rows, ...rest } = await world.snapshot();
  // What no call could have made.
  const workflowRun = rows['workflowRun']!.map((row) => ({ ...row, stepRuns: [null] }));
  await world.restore({ ...rest, rows: { ...rows, workflowRun } });
  const { id } = rows['workflowRun']![0] as { id: string };
  expect(await call(`GET /workflow_runs/${id}`)).toMatchObject({ status: 500, body: { code: 'INTERNAL_ERROR' } });
  expect(told).toEqual([expect.stringContaining('The emulator failed: ')]);
  expect(emulator.breaches()).toEqual(told);
});

test('an answer that would break the contract becomes a 500 that says where, and is not to be repeated', async () => {
  const { call, emulator, world } = prepare({ onBreach: () => undefined });
  const { id } = (await call('POST /extractors', { name: 'E' })).body as { id: string };
  const { rows, ...rest } = await world.snapshot();
  // What no call could have made.
  const processorVersion = rows['processorVersion']!.map((row) => ({ ...row, config: { baseVersion: 7 } }));
  await world.restore({ ...rest, rows: { ...rows, processorVersion } });
  const answer = await call(`GET /extractors/${id}`);
  const [breach] = emulator.breaches();
  expect(breach).toMatch(/^The emulator broke 2026-02-09: GET \/extractors\/\{id\} 200, .*baseVersion: /);
  const body = { code: 'INTERNAL_ERROR', message: breach, retryable: false };
  expect(answer).toMatchObject({ status: 500, body });
  expect(answer.headers.get('x-emulator-breach')).toBe('true');
});

test('only the first thousand breaches are kept', async () => {
  const { call, emulator, world } = prepare({ onBreach: () => undefined });
  await call('POST /workflows', { name: 'W' });
  const { rows, ...rest } = await world.snapshot();
  const workflow = rows['workflow']!.map((row) => ({ ...row, createdAt: 9e15 }));
  await world.restore({ ...rest, rows: { ...rows, workflow } });
  for (let turn = 0; turn <= 1000; turn += 1) await call('GET /workflows');
  expect(emulator.breaches()).toHaveLength(1000);
});

test('only so many calls are remembered', async () => {
  const { call, world } = prepare({ callLimit: 3 });
  for (let turn = 0; turn < 10; turn += 1) await call(`GET /files?maxPageSize=${turn + 1}`);
  expect(world.calls('listFiles').map(({ path }) => path)).toEqual([
    '/files?maxPageSize=8',
    '/files?maxPageSize=9',
    '/files?maxPageSize=10',
  ]);
  expect(() => world.calls('listFlies')).toThrow('listFlies');
});

test('a request that refers to what is not there stores nothing', async () => {
  const { call, world } = prepare();
  const { body } = await call('POST /extractors', { name: 'E' });
  const { id } = body as { id: string };
  const url = 'https://files.example.com/a.pdf';
  expect(await call('POST /extract_runs', { extractor: { id, version: '9.9' }, file: { url } })).toMatchObject({
    status: 404,
  });
  const files = [{ url }, { id: 'file_none' }];
  expect(await call('POST /extract_runs', { extractor: { id }, package: { files } })).toMatchObject({ status: 404 });
  expect((await world.snapshot()).rows.file).toBeUndefined();
});
