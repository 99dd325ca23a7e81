import { expect, test } from 'vitest';
import { createCaller, prepare, upload } from './support/prepare.ts';
import { startReceiver } from './support/receiver.ts';

interface Thing {
  readonly id: string;
  readonly status: string;
  readonly metadata: Record<string, unknown>;
}

interface Page {
  readonly data: readonly Thing[];
  readonly nextPageToken?: string;
}

const classifications = [{ id: 'letter', type: 'Letter', description: 'A letter.' }];

async function furnished(options: Parameters<typeof prepare>[0] = {}) {
  const prepared = prepare(options);
  const { call } = prepared;
  const make = async (name: string, body: unknown): Promise<string> => ((await call(name, body)).body as Thing).id;
  const file = await make('POST /files/upload', upload('letter.pdf'));
  const classifier = await make('POST /classifiers', { name: 'Mail', config: { classifications } });
  const steps = [
    { type: 'TRIGGER', name: 'trigger', next: [{ step: 'sort' }] },
    { type: 'CLASSIFY', name: 'sort', config: { classifier: { id: classifier, version: 'draft' } } },
  ];
  const workflow = await make('POST /workflows', { name: 'Intake', steps });
  return { ...prepared, make, file, classifier, workflow };
}

test('a file with runs can be deleted: what has ended stays readable, what has not fails', async () => {
  const { call, emulator, world, make, file, classifier, workflow } = await furnished();
  const request = { classifier: { id: classifier }, file: { id: file } };
  const paths = [`/classify_runs/${await make('POST /classify_runs', request)}`];
  paths.push(`/workflow_runs/${await make('POST /workflow_runs', { workflow: { id: workflow }, file: { id: file } })}`);
  await world.clock.advance(60_000);
  const late = await make('POST /classify_runs', request);
  await call(`DELETE /files/${file}`);
  for (const path of paths) expect((await call(`GET ${path}`)).body).toMatchObject({ status: 'PROCESSED' });
  await world.clock.advance(60_000);
  expect((await call(`GET /classify_runs/${late}`)).body).toMatchObject({
    status: 'FAILED',
    failureReason: 'FAILED_TO_PROCESS_FILE',
  });
  expect((await call('POST /classify_runs', request)).status).toBe(404);
  for (const path of ['/classify_runs', '/workflow_runs']) expect((await call(`GET ${path}`)).status).toBe(200);
  for (const version of ['2025-04-21', '2024-12-23']) {
    const older = createCaller(emulator.fetch, version);
    expect((await older(`GET /processor_runs/${late}`)).status).toBe(200);
    expect((await older(`GET ${paths[1]}`)).status).toBe(200);
  }
  expect(emulator.breaches()).toEqual([]);
});

test('a run of a step can be deleted while the workflow run waits for it', async () => {
  const { call, emulator, world, make, file, workflow } = await furnished();
  const id = await make('POST /workflow_runs', { workflow: { id: workflow }, file: { id: file } });
  await world.clock.advance(500);
  const { data } = (await call('GET /classify_runs')).body as Page;
  expect((await call(`DELETE /classify_runs/${data[0]!.id}`)).status).toBe(200);
  await world.clock.advance(60_000);
  const { status } = (await call(`GET /workflow_runs/${id}`)).body as Thing;
  expect(['CANCELLED', 'FAILED']).toContain(status);
  expect(emulator.breaches()).toEqual([]);
});

test('deleting runs of a batch lets the batch end', async () => {
  const { call, emulator, world, make, file, classifier } = await furnished({ runLimit: 1 });
  const inputs = [{ file: { id: file } }, { file: { id: file } }];
  const batch = await make('POST /classify_runs/batch', { classifier: { id: classifier }, inputs });
  await world.clock.advance(0);
  for (const { id } of ((await call('GET /classify_runs')).body as Page).data)
    await call(`DELETE /classify_runs/${id}`);
  await world.clock.advance(60_000);
  const { status } = (await call(`GET /batch_runs/${batch}`)).body as Thing;
  expect(['PROCESSED', 'FAILED']).toContain(status);
  expect(emulator.breaches()).toEqual([]);
});

test('an evaluation whose files and items are gone comes to its end', async () => {
  const { call, emulator, world, make, file, classifier } = await furnished();
  const set = await make('POST /evaluation_sets', { name: 'Set', entityId: classifier });
  const items = [1, 2].map(() => ({ fileId: file, expectedOutput: { id: 'letter', type: 'Letter', confidence: 1 } }));
  await call(`POST /evaluation_sets/${set}/items`, { items });
  await call(`DELETE /files/${file}`);
  const { status, body } = await call('POST /evaluation_set_runs', { evaluationSetId: set });
  expect(status).toBe(200);
  await world.clock.advance(60_000);
  expect((await call(`GET /evaluation_set_runs/${(body as Thing).id}`)).body).toMatchObject({ status: 'PROCESSED' });
  expect((await call(`GET /evaluation_sets/${set}/items`)).status).toBe(200);
  expect(emulator.breaches()).toEqual([]);
});

test('an endpoint with deliveries under way can be deleted, and gets nothing more', async () => {
  const receiver = await startReceiver([500, 500, 500]);
  const { call, emulator, world, make, file, classifier } = await furnished();
  const endpoint = {
    url: receiver.url,
    name: 'S',
    apiVersion: '2026-02-09',
    enabledEvents: ['classify_run.processed'],
  };
  const id = await make('POST /webhook_endpoints', endpoint);
  await make('POST /classify_runs', { classifier: { id: classifier }, file: { id: file } });
  await world.clock.advance(500);
  expect(receiver.received).toHaveLength(1);
  await call(`DELETE /webhook_endpoints/${id}`);
  await world.clock.advance(3_600_000);
  expect(receiver.received).toHaveLength(1);
  expect(world.webhooks.deliveries()).toMatchObject([{ status: 'failed' }]);
  await receiver.stop();
  expect(emulator.breaches()).toEqual([]);
});

test('ids of another world are unknown, whatever is done with them', async () => {
  const { emulator, file, classifier, workflow } = await furnished();
  const stranger = createCaller(emulator.fetch, '2026-02-09', 'sk_stranger');
  for (const path of [`/files/${file}`, `/classifiers/${classifier}`, `/workflows/${workflow}`]) {
    expect((await stranger(`GET ${path}`)).status).toBe(404);
    if (path.startsWith('/files')) expect((await stranger(`DELETE ${path}`)).status).toBe(404);
  }
  expect((await stranger('POST /classify_runs', { classifier: { id: classifier }, file: { text: 'x' } })).status).toBe(
    404,
  );
  expect((await stranger('POST /workflow_runs', { workflow: { id: workflow }, file: { text: 'x' } })).status).toBe(404);
  expect((await stranger('GET /files')).body).toMatchObject({ data: [] });
});

test('updates at the same time lose no metadata', async () => {
  const { call, make, file, workflow } = await furnished();
  const id = await make('POST /workflow_runs', { workflow: { id: workflow }, file: { id: file } });
  const names = Array.from({ length: 50 }, (_, index) => `key${index}`);
  await Promise.all(names.map((name) => call(`POST /workflow_runs/${id}`, { metadata: { [name]: name } })));
  const { metadata } = (await call(`GET /workflow_runs/${id}`)).body as Thing;
  expect(Object.keys(metadata).toSorted()).toEqual(names.toSorted());
});

test('a tampered cursor is refused', async () => {
  const { call } = await furnished();
  await call('POST /files/upload', upload('b.pdf'));
  const { nextPageToken } = (await call('GET /files?maxPageSize=1')).body as Page;
  const forge = (value: unknown): string => encodeURIComponent(Buffer.from(JSON.stringify(value)).toString('base64'));
  const position = JSON.parse(Buffer.from(nextPageToken!, 'base64').toString()) as Record<string, unknown>;
  for (const token of [
    'x',
    '%00',
    forge(null),
    forge([]),
    forge({ ...position, value: 'a' }),
    forge({ ...position, sequence: null }),
    forge({ ...position, question: 'other' }),
    nextPageToken!.slice(1),
  ])
    expect(await call(`GET /files?maxPageSize=1&nextPageToken=${token}`), token).toMatchObject({ status: 400 });
  expect(await call(`GET /files?nextPageToken=${encodeURIComponent(nextPageToken!)}&sortDir=asc`)).toMatchObject({
    status: 400,
  });
});

test('10,000 items are paged through, each once, while others are added and removed', async () => {
  const { call, world } = prepare();
  const snapshot = await world.snapshot();
  const numbered = Array.from({ length: 10_000 }, (_, index) => ({
    id: `ex_${index}`,
    sequence: index + 1,
    createdAt: 1000 + Math.floor(index / 3),
    updatedAt: 1000 + Math.floor(index / 3),
    kind: 'extract',
  }));
  const rows = numbered.map((row) => ({ ...row, name: `Extractor ${row.id}` }));
  const versions = numbered.map((row) => ({
    ...row,
    id: `exv_${row.id}`,
    processorId: row.id,
    version: 'draft',
    description: null,
    config: { schema: { type: 'object', properties: {} } },
  }));
  await world.restore({ ...snapshot, sequence: 20_000, rows: { processor: rows, processorVersion: versions } });
  const seen: string[] = [];
  let token = '';
  do {
    const { body } = await call(
      `GET /extractors?maxPageSize=1000&sortBy=createdAt&nextPageToken=${token}`.replace(/&nextPageToken=$/, ''),
    );
    const page = body as Page;
    seen.push(...page.data.map(({ id }) => id));
    token = encodeURIComponent(page.nextPageToken ?? '');
    await call('POST /extractors', { name: 'Added meanwhile' });
  } while (token !== '');
  expect(seen).toHaveLength(10_000);
  expect(new Set(seen)).toEqual(new Set(rows.map(({ id }) => id)));
});

test('a snapshot that is taken while runs are going goes on where it is restored', async () => {
  const { call, world, make, file, classifier, workflow } = await furnished();
  const run = await make('POST /classify_runs', { classifier: { id: classifier }, file: { id: file } });
  const workflowRun = await make('POST /workflow_runs', { workflow: { id: workflow }, file: { id: file } });
  await world.clock.advance(500);
  const late = await make('POST /classify_runs', { classifier: { id: classifier }, file: { id: file } });
  const snapshot = JSON.parse(JSON.stringify(await world.snapshot())) as never;
  await world.clock.advance(60_000);
  await world.restore(snapshot);
  expect((await call(`GET /classify_runs/${late}`)).body).toMatchObject({ status: 'PROCESSING' });
  await world.clock.advance(60_000);
  for (const path of [`/classify_runs/${run}`, `/classify_runs/${late}`, `/workflow_runs/${workflowRun}`])
    expect((await call(`GET ${path}`)).body).toMatchObject({ status: 'PROCESSED' });
  const other = prepare();
  await other.world.restore(snapshot);
  await other.world.clock.advance(60_000);
  expect((await other.call(`GET /workflow_runs/${workflowRun}`)).body).toMatchObject({ status: 'PROCESSED' });
});

test('a synchronous call whose world is reset meanwhile is answered', async () => {
  const { call, world, classifier, file } = await furnished();
  const answer = call('POST /classify', { classifier: { id: classifier }, file: { id: file } });
  await expect.poll(() => world.snapshot()).toMatchObject({ rows: { run: [{ status: 'PROCESSING' }] } });
  await world.reset();
  const { status } = await answer;
  expect(status).toBeGreaterThanOrEqual(400);
});
