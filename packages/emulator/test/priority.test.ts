import { expect, test } from 'vitest';
import { createCaller, prepare, upload } from './support/prepare.ts';

interface Run {
  readonly id: string;
  readonly status: string;
}

const classifications = [{ id: 'letter', type: 'Letter', description: 'A letter.' }];

async function furnished(options: Parameters<typeof prepare>[0] = {}) {
  const prepared = prepare({ runLimit: 1, runTime: 1000, ...options });
  const { call } = prepared;
  const { id: fileId } = (await call('POST /files/upload', upload('letter.pdf'))).body as Run;
  const config = { classifications };
  const { id } = (await call('POST /classifiers', { name: 'Mail', config })).body as Run;
  const start = async (priority?: number): Promise<Run> =>
    (await call('POST /classify_runs', { classifier: { id }, file: { id: fileId }, priority })).body;
  const statusOf = async (run: Run): Promise<string> =>
    ((await call(`GET /classify_runs/${run.id}`)).body as Run).status;
  return { ...prepared, fileId, classifier: id, start, statusOf };
}

test('when there is no room runs wait, and those with the lowest priority go first', async () => {
  const { world, start, statusOf } = await furnished();
  const running = await start(100);
  const usual = await start();
  const late = await start(51);
  const urgent = await start(1);
  expect([running, usual, late, urgent].map(({ status }) => status)).toEqual([
    'PROCESSING',
    'PENDING',
    'PENDING',
    'PENDING',
  ]);
  const order = [];
  for (let turn = 0; turn < 4; turn += 1) {
    await world.clock.advance(1000);
    const statuses = await Promise.all([running, usual, late, urgent].map(statusOf));
    order.push(statuses.filter((status) => status === 'PROCESSED').length, statuses.indexOf('PROCESSING'));
  }
  expect(order).toEqual([1, 3, 2, 1, 3, 2, 4, -1]);
});

test('a batch makes way for single runs', async () => {
  const { call, world, fileId, classifier, start, statusOf } = await furnished();
  const inputs = [1, 2, 3].map(() => ({ file: { id: fileId } }));
  const { id } = (await call('POST /classify_runs/batch', { classifier: { id: classifier }, inputs })).body as Run;
  await world.clock.advance(0);
  const single = await start();
  await world.clock.advance(2000);
  expect(await statusOf(single)).toBe('PROCESSED');
  const { data } = (await call(`GET /classify_runs?batchId=${id}&sortBy=createdAt&sortDir=asc`)).body as {
    data: Run[];
  };
  expect(data.map(({ status }) => status)).toEqual(['PROCESSED', 'PROCESSING', 'PENDING']);
  await world.clock.advance(2000);
  expect((await call(`GET /batch_runs/${id}`)).body).toMatchObject({ status: 'PROCESSED' });
});

test('the steps of a workflow run have its priority', async () => {
  const { call, world, fileId, start, statusOf } = await furnished();
  const steps = [
    { type: 'TRIGGER', name: 'trigger', next: [{ step: 'parse' }] },
    { type: 'PARSE', name: 'parse' },
  ];
  const { id } = (await call('POST /workflows', { name: 'Intake', steps })).body as Run;
  const run = { workflow: { id }, file: { id: fileId }, priority: 1 };
  const workflowRun = (await call('POST /workflow_runs', run)).body as Run;
  await world.clock.advance(500);
  await start();
  const waiting = await start();
  await world.clock.advance(2500);
  expect((await call(`GET /workflow_runs/${workflowRun.id}`)).body).toMatchObject({ status: 'PROCESSED' });
  expect(await statusOf(waiting)).toBe('PROCESSING');
});

test.each([
  ['2026-02-09', undefined, ['single', 'batch']],
  ['2026-02-09', 51, ['single', 'batch']],
  ['2026-02-09', 49, ['batch', 'single']],
  ['2025-04-21', undefined, ['single', 'batch']],
] as const)(
  'in %s the steps of a batch of workflow runs with priority %s take their turn',
  async (version, priority, order) => {
    const { emulator, call, world, fileId, start, statusOf } = await furnished();
    const steps = [
      { type: 'TRIGGER', name: 'trigger', next: [{ step: 'parse' }] },
      { type: 'PARSE', name: 'parse' },
    ];
    const { id } = (await call('POST /workflows', { name: 'Intake', steps })).body as Run;
    const older = { workflowId: id, inputs: [{ file: { fileId } }] };
    const newer = { workflow: { id }, inputs: [{ file: { id: fileId } }], priority };
    const body = version === '2026-02-09' ? newer : older;
    await createCaller(emulator.fetch, version)('POST /workflow_runs/batch', body);
    const { data } = (await call('GET /workflow_runs')).body as { data: Run[] };
    await world.clock.advance(500);
    await start();
    // The step comes into the queue before the run that it is to make way for.
    await world.clock.advance(600);
    const single = await start();
    const ended: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await world.clock.advance(1000);
      const isDone = (await call(`GET /workflow_runs/${data[0]!.id}`)).body as Run;
      if (isDone.status === 'PROCESSED' && !ended.includes('batch')) ended.push('batch');
      if ((await statusOf(single)) === 'PROCESSED' && !ended.includes('single')) ended.push('single');
    }
    expect(ended).toEqual(order);
  },
);

test('cancelled and deleted runs give their place away, and a waiting one can be cancelled', async () => {
  const { call, world, start, statusOf } = await furnished();
  const runs = [await start(), await start(), await start(), await start()] as const;
  await call(`POST /classify_runs/${runs[1].id}/cancel`);
  await call(`POST /classify_runs/${runs[0].id}/cancel`);
  expect(await statusOf(runs[2])).toBe('PROCESSING');
  await call(`DELETE /classify_runs/${runs[2].id}`);
  expect(await statusOf(runs[3])).toBe('PROCESSING');
  await world.clock.advance(1000);
  expect(await Promise.all([runs[0], runs[1], runs[3]].map(statusOf))).toEqual(['CANCELLED', 'CANCELLED', 'PROCESSED']);
});

test('runs that wait are there after restoring, and older versions have a word for them', async () => {
  const { emulator, world, start, statusOf } = await furnished();
  const runs = [await start(), await start()] as const;
  const snapshot = await world.snapshot();
  await world.reset();
  await world.restore(snapshot);
  for (const version of ['2025-04-21', '2024-12-23']) {
    const { body } = await createCaller(emulator.fetch, version)(`GET /processor_runs/${runs[1].id}`);
    expect(['PENDING', 'PROCESSING']).toContain((body as { processorRun: Run }).processorRun.status);
  }
  await world.clock.advance(2000);
  expect(await Promise.all(runs.map(statusOf))).toEqual(['PROCESSED', 'PROCESSED']);
  expect(emulator.breaches()).toEqual([]);
});

test('many synchronous calls at once are all answered', async () => {
  const { call } = prepare({ runLimit: 2, runTime: 1, time: { scale: 1000 } });
  const body = { config: { classifications }, file: { text: 'hello' } };
  const answers = await Promise.all(Array.from({ length: 20 }, () => call('POST /classify', body)));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
});
