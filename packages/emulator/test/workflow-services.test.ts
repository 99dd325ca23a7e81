import { expect, test } from 'vitest';
import { prepare } from './support/prepare.ts';
import { startReceiver } from './support/receiver.ts';
import { classifications, extract, namesOf, parse, runWorkflow, trigger } from './support/run-workflow.ts';

const outside = (url: string, failureBehavior?: string) => ({
  type: 'EXTERNAL_DATA_VALIDATION',
  name: 'match',
  config: { requestOptions: { url, method: 'POST', headers: { 'x-service': 'erp' } }, failureBehavior },
  next: [{ step: 'after' }],
});

test('a service outside is asked with what was found, and its answer is kept', async () => {
  const receiver = await startReceiver([200], { supplier: 'known' });
  const { run } = await runWorkflow([trigger('extract'), extract('match'), outside(receiver.url), parse('after')], {
    script: (world) => world.script({ run: 'extract', output: { total: 12 } }),
  });
  await receiver.stop();
  expect(receiver.received[0]!.headers.get('x-service')).toBe('erp');
  expect(JSON.parse(receiver.received[0]!.text)).toMatchObject({
    workflowRunId: run.id,
    outputs: { extract: { value: { total: 12 } } },
  });
  expect(namesOf(run)).toEqual(['extract', 'match', 'after']);
  expect(run.stepRuns[1]).toMatchObject({
    status: 'PROCESSED',
    result: { response: { status: 200, data: { supplier: 'known' } } },
  });
});

test.each([
  [undefined, 'PROCESSED', ['match', 'after']],
  ['EXIT', 'FAILED', ['match']],
])('a service that refuses, with failure behaviour %s, leaves the run %s', async (behaviour, status, names) => {
  const receiver = await startReceiver([503]);
  const { run } = await runWorkflow([trigger('match'), outside(receiver.url, behaviour), parse('after')]);
  await receiver.stop();
  expect(run.status).toBe(status);
  expect(namesOf(run)).toEqual(names);
  expect(run.stepRuns[0]).toMatchObject({ status: 'FAILED', result: { response: { status: 503 } } });
});

test('a service on another machine is not asked, and taken to agree', async () => {
  const { run } = await runWorkflow([trigger('match'), outside('https://erp.northwind.example/'), parse('after')]);
  expect(run.status).toBe('PROCESSED');
  expect(run.stepRuns[0]).toMatchObject({ status: 'PROCESSED', result: { response: { status: 200, data: {} } } });
});

test('a service that is asked can call back before it answers', async () => {
  const { call, world, emulator } = prepare();
  const receiver = await startReceiver([], {}, async () => {
    expect(await call('POST /classify_runs', { config: { classifications }, file: { text: 'x' } })).toMatchObject({
      status: 200,
    });
  });
  const steps = [trigger('match'), outside(receiver.url), parse('after')];
  const { id } = (await call('POST /workflows', { name: 'Intake', steps })).body as { id: string };
  const { body } = await call('POST /workflow_runs', { workflow: { id }, file: { text: 'x' } });
  await world.clock.advance(5000);
  await receiver.stop();
  expect((await call(`GET /workflow_runs/${(body as { id: string }).id}`)).body).toMatchObject({ status: 'PROCESSED' });
  expect(emulator.breaches()).toEqual([]);
});

test('a service is asked in the way that the step says, and what is no object is no answer', async () => {
  const receiver = await startReceiver([200], ['known']);
  const step = outside(receiver.url);
  const { run } = await runWorkflow([
    trigger('match'),
    { ...step, config: { requestOptions: { url: receiver.url, method: 'GET' } } },
    { ...outside(receiver.url), name: 'after', next: [] },
  ]);
  await receiver.stop();
  expect(receiver.received.map(({ text }) => text.slice(0, 1))).toEqual(['', '{']);
  expect(receiver.received[1]!.headers.get('content-type')).toBe('application/json');
  expect(JSON.parse(receiver.received[1]!.text)).toEqual({ workflowRunId: run.id, outputs: {} });
  expect(run.stepRuns[0]).toMatchObject({ result: { response: { status: 200, data: {} } } });
});

test('a run that is cancelled while a service is asked stays cancelled', async () => {
  const { call, world } = prepare();
  const steps = [trigger('match'), outside('http://127.0.0.1:9/'), parse('after')];
  let path = '';
  const receiver = await startReceiver([], {}, async () => void (await call(`POST ${path}/cancel`)));
  steps[1] = outside(receiver.url);
  const { id } = (await call('POST /workflows', { name: 'Intake', steps })).body as { id: string };
  const { body } = await call('POST /workflow_runs', { workflow: { id }, file: { text: 'x' } });
  path = `/workflow_runs/${(body as { id: string }).id}`;
  await world.clock.advance(5000);
  await receiver.stop();
  expect((await call(`GET ${path}`)).body).toMatchObject({
    status: 'CANCELLED',
    stepRuns: [{ status: 'CANCELLED', result: null }],
  });
});
