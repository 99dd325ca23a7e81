import { expect, test } from 'vitest';
import { prepare, upload } from './support/prepare.ts';
import { parse, runWorkflow, trigger, type WorkflowRun } from './support/run-workflow.ts';

test('a failed step fails the run', async () => {
  const { run: failed } = await runWorkflow([trigger('parse'), { type: 'PARSE', name: 'parse' }], {
    script: (world) => world.script({ run: 'parse', fail: { reason: 'OCR_ERROR', message: 'Too dark.' } }),
  });
  expect(failed).toMatchObject({
    status: 'FAILED',
    failureReason: 'FAILED_TO_PROCESS_FILE',
    failureMessage: 'Too dark.',
  });
});

test('a step whose file was deleted fails the run', async () => {
  const { call, world, emulator } = prepare();
  const { id: file } = (await call('POST /files/upload', upload('a.pdf'))).body as { id: string };
  const steps = [trigger('a'), parse('a')];
  const { id } = (await call('POST /workflows', { name: 'Intake', steps })).body as { id: string };
  const { body } = await call('POST /workflow_runs', { workflow: { id }, file: { id: file } });
  await call(`DELETE /files/${file}`);
  await world.clock.advance(5000);
  expect((await call(`GET /workflow_runs/${(body as { id: string }).id}`)).body).toMatchObject({ status: 'FAILED' });
  expect(emulator.breaches()).toEqual([]);
});

test('a step whose extractor does not exist fails the run, and says why', async () => {
  const extractor = { id: 'ex_nowhere', version: 'draft' };
  const { run } = await runWorkflow([trigger('a'), { type: 'EXTRACT', name: 'a', config: { extractor } }]);
  expect(run).toMatchObject({
    status: 'FAILED',
    failureReason: 'INVALID_WORKFLOW',
    failureMessage: 'Step "a" cannot be done: There is no extractor "ex_nowhere".',
  });
});

test('a cancelled run stops the run of its step', async () => {
  const { call, world } = prepare();
  const { body: workflow } = await call('POST /workflows', { name: 'Intake' });
  const { body: created } = await call('POST /workflow_runs', {
    workflow: { id: (workflow as { id: string }).id },
    file: { text: 'x' },
  });
  await world.clock.advance(500);
  const path = `/workflow_runs/${(created as WorkflowRun).id}`;
  expect((await call(`POST ${path}/cancel`)).body).toMatchObject({
    status: 'CANCELLED',
    stepRuns: [{ status: 'CANCELLED' }],
  });
  expect((await call('GET /parse_runs')).body).toMatchObject({ data: [{ status: 'CANCELLED', metadata: null }] });
  expect(await call(`POST ${path}/cancel`)).toMatchObject({ status: 400 });
});

test('what was done before a run is cancelled stays done, and nothing follows', async () => {
  const { call, world } = prepare();
  const steps = [
    { ...trigger('a'), next: [{ step: 'a' }] },
    { type: 'PARSE', name: 'a', next: [{ step: 'b' }, { step: 'c' }] },
    { type: 'PARSE', name: 'b' },
    { type: 'PARSE', name: 'c' },
  ];
  const { body: workflow } = await call('POST /workflows', { name: 'Intake', steps });
  const request = { workflow: { id: (workflow as { id: string }).id }, file: { text: 'x' } };
  const { body: created } = await call('POST /workflow_runs', request);
  await world.clock.advance(1000);
  const path = `/workflow_runs/${(created as WorkflowRun).id}`;
  await call(`POST ${path}/cancel`);
  await world.clock.advance(60_000);
  const { body } = await call(`GET ${path}`);
  expect(body).toMatchObject({ status: 'CANCELLED', endTime: '2026-02-09T12:00:01.000Z' });
  expect((body as WorkflowRun).stepRuns.map(({ step, status }) => [step.name, status])).toEqual([
    ['a', 'PROCESSED'],
    ['b', 'CANCELLED'],
  ]);
});
