import { expect, test } from 'vitest';
import { prepare, upload } from './support/prepare.ts';
import { namesOf, runWorkflow as run, trigger, type WorkflowRun } from './support/run-workflow.ts';

const classifications = [
  { id: 'invoice', type: 'Invoice', description: 'A request for payment.' },
  { id: 'other', type: 'other', description: 'Anything else.' },
];
const schema = { type: 'object', properties: { total: { type: ['number', 'null'] } }, required: ['total'] };
test('steps follow each other down the branch of the class', async () => {
  const { run: ended } = await run([
    trigger('parse'),
    { type: 'PARSE', name: 'parse', next: [{ step: 'sort' }] },
    {
      type: 'CLASSIFY',
      name: 'sort',
      config: { classifierConfig: { classifications } },
      next: [
        { step: 'extract', classificationId: 'invoice' },
        { step: 'reparse', classificationId: 'other' },
      ],
    },
    { type: 'EXTRACT', name: 'extract', config: { extractorConfig: { schema } } },
    { type: 'PARSE', name: 'reparse' },
  ]);
  expect(ended.status).toBe('PROCESSED');
  expect(namesOf(ended)).toEqual(['parse', 'sort', 'extract']);
  expect(ended).toMatchObject({ usage: { credits: 3 } });
});

const checked = [
  trigger('extract'),
  { type: 'EXTRACT', name: 'extract', config: { extractorConfig: { schema } }, next: [{ step: 'check' }] },
  {
    type: 'RULE_VALIDATION',
    name: 'check',
    config: { rules: [{ name: 'Is small', formula: 'extract.total < 100' }] },
    next: [{ step: 'review', result: 'fail' }],
  },
  { type: 'HUMAN_REVIEW', name: 'review', next: [{ step: 'parse' }] },
  { type: 'PARSE', name: 'parse' },
];

test('a rule that fails leads to a person, who lets the run go on', async () => {
  const script = (world: ReturnType<typeof prepare>['world']): void =>
    world.script({ run: 'extract', output: { total: 250 } });
  const { run: waiting, world, call, path } = await run(checked, { script });
  expect(waiting.status).toBe('NEEDS_REVIEW');
  expect(waiting.stepRuns.at(-1)).toMatchObject({
    result: { allPassed: false, rules: [{ valid: false, failureReason: 'RULE_FAILED' }] },
  });
  await world.review(waiting.id, { approve: true, by: 'dana@example.com' });
  const { body } = await call(`GET ${path}`);
  expect(body).toMatchObject({ status: 'PROCESSED', reviewed: true, reviewedByUser: 'dana@example.com' });
  expect(namesOf(body as WorkflowRun)).toEqual(['extract', 'check', 'parse']);
});

test('a rule that holds passes by the person, and a rejection ends the run', async () => {
  const small = await run(checked, { script: (world) => world.script({ run: 'extract', output: { total: 5 } }) });
  expect(small.run.status).toBe('PROCESSED');
  const large = await run(checked, { script: (world) => world.script({ run: 'extract', output: { total: 500 } }) });
  await large.world.review(large.run.id, { approve: false, note: 'Not ours.' });
  expect((await large.call(`GET ${large.path}`)).body).toMatchObject({
    status: 'REJECTED',
    rejectionNote: 'Not ours.',
  });
});

test('conditions choose the first branch that applies', async () => {
  const conditions = [
    { id: 'large', type: 'IF', operation: 'GTE', leftOperand: '{{extract.output.value.total}}', rightOperand: '100' },
    { id: 'rest', type: 'ELSE', operation: 'NO_OP' },
  ];
  const next = [
    { step: 'first', conditionId: 'large' },
    { step: 'second', conditionId: 'rest' },
  ];
  const steps = [
    trigger('extract'),
    { type: 'EXTRACT', name: 'extract', config: { extractorConfig: { schema } }, next: [{ step: 'choose' }] },
    { type: 'CONDITIONAL', name: 'choose', config: { conditions }, next },
    { type: 'PARSE', name: 'first' },
    { type: 'PARSE', name: 'second' },
  ];
  const large = await run(steps, { script: (world) => world.script({ run: 'extract', output: { total: 100 } }) });
  expect(namesOf(large.run)).toEqual(['extract', 'first']);
  const small = await run(steps, { script: (world) => world.script({ run: 'extract', output: { total: 99 } }) });
  expect(namesOf(small.run)).toEqual(['extract', 'second']);
});

test('each piece of a split goes down the branch of its class, and branches meet again', async () => {
  const { run: ended } = await run(
    [
      trigger('cut'),
      {
        type: 'SPLIT',
        name: 'cut',
        config: { splitterConfig: { splitClassifications: classifications } },
        next: [{ step: 'extract', classificationId: 'invoice' }],
      },
      { type: 'EXTRACT', name: 'extract', config: { extractorConfig: { schema } }, next: [{ step: 'merge' }] },
      { type: 'MERGE_EXTRACT', name: 'merge' },
    ],
    {
      script: (world) =>
        world.script({
          run: 'split',
          output: {
            splits: [1, 2]
              .map((page) => ({
                classificationId: 'invoice',
                type: 'Invoice',
                startPage: page,
                endPage: page,
              }))
              .concat({ classificationId: 'other', type: 'other', startPage: 3, endPage: 3 }),
          },
        }),
    },
  );
  expect(ended.status).toBe('PROCESSED');
  expect(namesOf(ended)).toEqual(['cut', 'extract', 'extract', 'merge']);
});

test('a failed step fails the run', async () => {
  const { run: failed } = await run([trigger('parse'), { type: 'PARSE', name: 'parse' }], {
    script: (world) => world.script({ run: 'parse', fail: { reason: 'OCR_ERROR', message: 'Too dark.' } }),
  });
  expect(failed).toMatchObject({
    status: 'FAILED',
    failureReason: 'FAILED_TO_PROCESS_FILE',
    failureMessage: 'Too dark.',
  });
});

test('a doubtful result waits for review, once', async () => {
  const {
    run: waiting,
    world,
    call,
    path,
  } = await run([trigger('parse'), { type: 'PARSE', name: 'parse' }], {
    script: (world) => world.script({ run: 'parse', needsReview: true }),
  });
  expect(waiting).toMatchObject({ status: 'NEEDS_REVIEW', endTime: null });
  await world.review(waiting.id, { approve: true });
  const { body } = await call(`GET ${path}`);
  expect(body).toMatchObject({ status: 'PROCESSED', reviewed: true, endTime: '2026-02-09T12:00:00.800Z' });
  await expect(world.review(waiting.id, { approve: true })).rejects.toThrow('nobody needs to review it');
});

test('one doubtful result among others is enough', async () => {
  const { run: waiting } = await run(
    [
      { ...trigger('a'), next: [{ step: 'a' }, { step: 'b' }] },
      { type: 'PARSE', name: 'a' },
      { type: 'PARSE', name: 'b' },
    ],
    { script: (world) => world.script({ run: 'parse', nth: 2, needsReview: true }) },
  );
  expect(waiting.status).toBe('NEEDS_REVIEW');
});

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
