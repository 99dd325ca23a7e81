import { expect, test } from 'vitest';
import { prepare } from './support/prepare.ts';
import { parse, trigger } from './support/run-workflow.ts';

test.each([
  ['an unknown type', [trigger('a'), { type: 'TELEPORT', name: 'a' }], 'steps'],
  [
    'a circle',
    [trigger('a'), { ...parse('a'), next: [{ step: 'b' }] }, { ...parse('b'), next: [{ step: 'a' }] }],
    'leads back',
  ],
  ['a step that follows itself', [trigger('a'), { ...parse('a'), next: [{ step: 'a' }] }], 'leads back'],
  ['two steps of one name', [trigger('a'), parse('a'), parse('a')], 'Two steps are called "a"'],
  ['no trigger', [parse('a')], 'exactly one step of type TRIGGER'],
  ['two triggers', [trigger('a'), { ...trigger('a'), name: 'again' }, parse('a')], 'exactly one step of type TRIGGER'],
  [
    'the latest splitter',
    [trigger('a'), { type: 'SPLIT', name: 'a', config: { splitter: { id: 'spl_1', version: 'latest' } } }],
    'Step "a" names the latest splitter',
  ],
  ['an edge to nowhere', [trigger('a'), { ...parse('a'), next: [{ step: 'b' }] }], '"b"'],
])('a workflow with %s is refused, and nothing is kept', async (_, steps, message) => {
  const { call } = prepare();
  const answer = await call('POST /workflows', { name: 'Intake', steps });
  expect(answer).toMatchObject({ status: 400, body: { message: expect.stringContaining(message) as string } });
  expect((await call('GET /workflows')).body).toMatchObject({ data: [] });
});

test('steps that are refused replace nothing, and are not deployed', async () => {
  const { call } = prepare();
  const { id } = (await call('POST /workflows', { name: 'Intake' })).body as { id: string };
  const steps = [trigger('a'), { ...parse('a'), next: [{ step: 'a' }] }];
  const { body: before } = await call(`GET /workflows/${id}`);
  expect((await call(`POST /workflows/${id}`, { steps })).status).toBe(400);
  expect((await call(`POST /workflows/${id}/versions`, { steps })).status).toBe(400);
  expect((await call(`GET /workflows/${id}`)).body).toEqual(before);
  expect((await call(`GET /workflows/${id}/versions`)).body).toMatchObject({ data: [{ version: 'draft' }] });
});

test('runs use what is deployed, and a deployment needs complete steps', async () => {
  const { call } = prepare({ time: { reads: 1 } });
  const steps = [trigger('extract'), { type: 'EXTRACT', name: 'extract' }];
  const { body: workflow } = await call('POST /workflows', { name: 'Intake', steps });
  const { id } = workflow as { id: string };
  expect(await call(`POST /workflows/${id}/versions`, {})).toMatchObject({ status: 400 });
  const plain = [trigger('parse'), { type: 'PARSE', name: 'parse' }];
  expect((await call(`POST /workflows/${id}/versions`, { steps: plain })).body).toMatchObject({ version: '1' });
  const { body: created } = await call('POST /workflow_runs', { workflow: { id }, file: { text: 'x' } });
  expect(created).toMatchObject({ workflowVersion: { version: '1' } });
  expect(await call('POST /workflows', { name: 'W', steps: [trigger('nowhere')] })).toMatchObject({ status: 400 });
});
