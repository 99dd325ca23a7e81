import { expect, test } from 'vitest';
import { createCaller, prepare, upload } from './support/prepare.ts';

interface Page {
  readonly data: { readonly id: string; readonly name: string }[];
  readonly nextPageToken?: string;
}

const classifications = [{ id: 'other', type: 'other', description: 'Anything else.' }];

async function withExtractors(count: number) {
  const prepared = prepare();
  const { call, world } = prepared;
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { id } = (await call('POST /extractors', { name: `Extractor ${index}` })).body as { id: string };
    ids.push(id);
    await world.clock.advance(1000);
  }
  const list = async (query: string): Promise<Page> => (await call(`GET /extractors?${query}`)).body;
  return { ...prepared, ids, list };
}

test('a list is sorted by what was changed last, or by what was made last, either way', async () => {
  const { call, ids, list } = await withExtractors(3);
  await call(`POST /extractors/${ids[0]}`, { name: 'Renamed' });
  const order = async (query: string): Promise<number[]> => {
    const { data } = await list(query);
    return data.map(({ id }) => ids.indexOf(id));
  };
  expect(await order('sortBy=updatedAt&sortDir=desc')).toEqual([0, 2, 1]);
  expect(await order('sortBy=updatedAt&sortDir=asc')).toEqual([1, 2, 0]);
  expect(await order('sortBy=createdAt&sortDir=desc')).toEqual([2, 1, 0]);
  expect(await order('sortBy=createdAt&sortDir=asc')).toEqual([0, 1, 2]);
  expect(await order('')).toEqual(await order('sortDir=desc'));
});

test('a page has ten entries unless it is asked for more, and the last one has no token', async () => {
  const { list } = await withExtractors(11);
  const first = await list('');
  expect(first.data).toHaveLength(10);
  const last = await list(`nextPageToken=${encodeURIComponent(first.nextPageToken!)}`);
  expect(last.data).toHaveLength(1);
  expect(last).not.toHaveProperty('nextPageToken');
  expect(await list('maxPageSize=11')).not.toHaveProperty('nextPageToken');
});

test.each([
  ['status', 'PROCESSED', 'CANCELLED'],
  ['classifierId', 'first', 'second'],
  ['batchId', 'batch', 'none'],
  ['source', 'API', 'BATCH_PROCESSOR_RUN'],
  ['sourceId', 'batch', 'none'],
  ['fileNameContains', 'LETTER', 'photo'],
])('runs are filtered by %s', async (filter, one, other) => {
  const { call, world } = prepare();
  const make = async (name: string, body: unknown): Promise<string> =>
    ((await call(name, body)).body as { id: string }).id;
  const letter = await make('POST /files/upload', upload('letter.pdf'));
  const photo = await make('POST /files/upload', upload('photo.pdf'));
  const first = await make('POST /classifiers', { name: 'First', config: { classifications } });
  const second = await make('POST /classifiers', { name: 'Second', config: { classifications } });
  const batch = await make('POST /classify_runs/batch', {
    classifier: { id: first },
    inputs: [{ file: { id: letter } }],
  });
  const cancelled = await make('POST /classify_runs', { classifier: { id: second }, file: { id: photo } });
  await call(`POST /classify_runs/${cancelled}/cancel`);
  const single = await make('POST /classify_runs', { classifier: { id: first }, file: { id: letter } });
  await world.clock.advance(10_000);
  const runs = (await call('GET /classify_runs')).body as { data: { id: string }[] };
  expect(runs.data).toHaveLength(3);
  const batched = runs.data.map(({ id }) => id).find((id) => id !== cancelled && id !== single)!;
  const places: Record<string, string> = { first, second, batch, none: 'bpr_none' };
  const list = async (value: string): Promise<Set<string>> => {
    const { body } = await call(`GET /classify_runs?${filter}=${places[value] ?? value}`);
    return new Set((body as Page).data.map(({ id }) => id));
  };
  const expected: Record<string, [string[], string[]]> = {
    status: [[single, batched], [cancelled]],
    classifierId: [[single, batched], [cancelled]],
    batchId: [[batched], []],
    source: [[single, cancelled], [batched]],
    sourceId: [[batched], []],
    fileNameContains: [[single, batched], [cancelled]],
  };
  expect(await list(one)).toEqual(new Set(expected[filter]![0]));
  expect(await list(other)).toEqual(new Set(expected[filter]![1]));
});

test('workflow runs are filtered by status, workflow, batch and name of the document, in every version', async () => {
  const { call, emulator, world } = prepare();
  const make = async (name: string, body: unknown): Promise<string> => {
    const { id, batchId } = (await call(name, body)).body as { id: string; batchId: string };
    return id ?? batchId;
  };
  const first = await make('POST /workflows', { name: 'First' });
  const second = await make('POST /workflows', { name: 'Second' });
  const batch = await make('POST /workflow_runs/batch', {
    workflow: { id: first },
    inputs: [{ file: { text: 'x', name: 'Letter.txt' } }],
  });
  const cancelled = await make('POST /workflow_runs', {
    workflow: { id: second },
    file: { text: 'x', name: 'photo.txt' },
  });
  await call(`POST /workflow_runs/${cancelled}/cancel`);
  await world.clock.advance(10_000);
  const questions = ['status=CANCELLED', `workflowId=${second}`, 'fileNameContains=PHOTO'];
  for (const version of ['2025-04-21', '2026-02-09']) {
    const ask = async (query: string): Promise<string[]> => {
      const { body } = await createCaller(emulator.fetch, version)(`GET /workflow_runs?${query}`);
      const { data, workflowRuns = data } = body as { data: { id: string }[]; workflowRuns?: { id: string }[] };
      return workflowRuns.map(({ id }) => id);
    };
    for (const question of questions) expect(await ask(question), `${version} ${question}`).toEqual([cancelled]);
    expect(await ask(`batchId=${batch}`)).not.toContain(cancelled);
    expect(await ask(`batchId=${batch}`)).toHaveLength(1);
    expect(await ask('status=PROCESSED')).toHaveLength(1);
  }
});

test('endpoints are filtered by status, subscriptions by endpoint and resource', async () => {
  const { call } = prepare();
  const make = async (name: string, body: unknown): Promise<string> =>
    ((await call(name, body)).body as { id: string }).id;
  const endpoint = (status: string) => ({
    url: 'http://127.0.0.1:9',
    name: status,
    status,
    enabledEvents: [],
    apiVersion: '2026-02-09',
  });
  const on = await make('POST /webhook_endpoints', endpoint('enabled'));
  const off = await make('POST /webhook_endpoints', endpoint('disabled'));
  const idsOf = async (path: string): Promise<string[]> =>
    ((await call(`GET ${path}`)).body as Page).data.map(({ id }) => id).toSorted();
  expect(await idsOf('/webhook_endpoints?status=enabled')).toEqual([on]);
  expect(await idsOf('/webhook_endpoints?status=disabled')).toEqual([off]);
  const workflows = [await make('POST /workflows', { name: 'A' }), await make('POST /workflows', { name: 'B' })];
  const subscribe = (webhookEndpointId: string, resourceId: string): Promise<string> =>
    make('POST /webhook_subscriptions', {
      webhookEndpointId,
      resourceType: 'workflow',
      resourceId,
      enabledEvents: ['workflow_run.completed'],
    });
  const onA = await subscribe(on, workflows[0]!);
  const onB = await subscribe(on, workflows[1]!);
  const offA = await subscribe(off, workflows[0]!);
  expect(await idsOf(`/webhook_subscriptions?webhookEndpointId=${on}`)).toEqual([onA, onB].toSorted());
  expect(await idsOf(`/webhook_subscriptions?resourceId=${workflows[0]}`)).toEqual([onA, offA].toSorted());
  expect(await idsOf(`/webhook_subscriptions?resourceId=${workflows[1]}&webhookEndpointId=${off}`)).toEqual([]);
  await call(`DELETE /webhook_endpoints/${off}`);
  expect(await idsOf('/webhook_subscriptions')).toEqual([onA, onB].toSorted());
});
