import { expect, test } from 'vitest';
import { prepare, upload } from './support/prepare.ts';
import { schema, trigger, type WorkflowRun } from './support/run-workflow.ts';

test('an update merges metadata and leaves the rest alone', async () => {
  const { call } = prepare();
  const { body: workflow } = await call('POST /workflows', { name: 'Intake' });
  const { id } = workflow as { id: string };
  const request = { workflow: { id }, file: { text: 'x' }, metadata: { order: 1, kept: true } };
  const { body: created } = await call('POST /workflow_runs', request);
  const path = `/workflow_runs/${(created as WorkflowRun).id}`;
  const { body: updated } = await call(`POST ${path}`, { metadata: { order: 2, added: 'x' } });
  expect((updated as WorkflowRun).metadata).toEqual({ order: 2, kept: true, added: 'x' });
  expect((await call(`GET ${path}`)).body).toMatchObject({ metadata: { order: 2, kept: true, added: 'x' } });
});

test('runs of a batch are PENDING where a single one is PROCESSING already, and take as long', async () => {
  const { call, world } = prepare({ runTime: 400 });
  const steps = [trigger('parse'), { type: 'PARSE', name: 'parse' }];
  const { id } = (await call('POST /workflows', { name: 'Intake', steps })).body as { id: string };
  const inputs = ['a.txt', 'b.txt'].map((name) => ({ file: { text: 'x', name } }));
  const { body } = await call('POST /workflow_runs/batch', { workflow: { id }, inputs });
  const { batchId } = body as { batchId: string };
  expect(batchId).toMatch(/^batch_/);
  const single = (await call('POST /workflow_runs', { workflow: { id }, file: { text: 'x' } })).body as WorkflowRun;
  const startTime = '2026-02-09T12:00:00.000Z';
  expect(single).toMatchObject({ status: 'PROCESSING', startTime, batchId: null });
  const read = async () => {
    const { body: listed } = await call(`GET /workflow_runs?batchId=${batchId}&sortBy=createdAt&sortDir=asc`);
    return (listed as { data: WorkflowRun[] }).data;
  };
  const statusOf = async ({ id: run }: WorkflowRun) =>
    ((await call(`GET /workflow_runs/${run}`)).body as { status: string }).status;
  await world.clock.advance(399);
  const [first, second] = await read();
  expect([first, second]).toMatchObject(inputs.map(() => ({ status: 'PENDING', startTime: null })));
  expect(await call(`POST /workflow_runs/${first!.id}/cancel`)).toMatchObject({ body: { status: 'CANCELLED' } });
  await world.clock.advance(1);
  expect(await read()).toMatchObject([
    { status: 'CANCELLED' },
    { status: 'PROCESSING', startTime: '2026-02-09T12:00:00.400Z' },
  ]);
  await world.clock.advance(399);
  expect(await Promise.all([single, second!].map(statusOf))).toEqual(['PROCESSING', 'PROCESSING']);
  await world.clock.advance(1);
  expect(await Promise.all([single, second!].map(statusOf))).toEqual(['PROCESSED', 'PROCESSED']);
  expect((await call(`GET /batch_runs/${batchId}`)).status).toBe(404);
});

test('an output that the caller supplies is not made up', async () => {
  const { call } = prepare({ time: { reads: 1 } });
  const { body: extractor } = await call('POST /extractors', { name: 'E', config: { schema } });
  const { id: processorId } = extractor as { id: string };
  const step = { type: 'EXTRACT', name: 'extract', config: { extractor: { id: processorId, version: 'draft' } } };
  const { body: workflow } = await call('POST /workflows', { name: 'W', steps: [trigger('extract'), step] });
  const outputs = [{ processorId, output: { value: { total: 77 } } }];
  const { body: file } = await call('POST /files/upload', upload('a.pdf'));
  const request = {
    workflow: { id: (workflow as { id: string }).id },
    file: { id: (file as { id: string }).id },
    outputs,
  };
  const { body: created } = await call('POST /workflow_runs', request);
  const { body } = await call(`GET /workflow_runs/${(created as WorkflowRun).id}`);
  expect(body).toMatchObject({ stepRuns: [{ result: { extractRun: { output: { value: { total: 77 } } } } }] });
});
