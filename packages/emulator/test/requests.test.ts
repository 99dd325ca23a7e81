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
