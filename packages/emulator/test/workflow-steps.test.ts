import { expect, test } from 'vitest';
import { prepare, upload } from './support/prepare.ts';
import { startReceiver } from './support/receiver.ts';
import { namesOf, runWorkflow, trigger } from './support/run-workflow.ts';

const schema = { type: 'object', properties: { total: { type: ['number', 'null'] } }, required: ['total'] };
const classifications = [{ id: 'invoice', type: 'Invoice', description: 'A request for payment.' }];
const extract = (next: string) => ({
  type: 'EXTRACT',
  name: 'extract',
  config: { extractorConfig: { schema } },
  next: [{ step: next }],
});
const total = '{{extract.output.value.total}}';
const parse = (name: string) => ({ type: 'PARSE', name });

test.each([
  ['GTE', '100', 100, 'yes'],
  ['GTE', '100', 99, 'no'],
  ['LTE', '100', 100, 'yes'],
  ['LTE', '100', 101, 'no'],
  ['EQUALS', '7', 7, 'yes'],
  ['EQUALS', '7', 70, 'no'],
  ['CONTAINS', '7', 170, 'yes'],
  ['CONTAINS', '8', 170, 'no'],
  ['IS_NULL', undefined, null, 'yes'],
  ['IS_NULL', undefined, 0, 'no'],
  ['GTE', '0', null, 'no'],
  ['LTE', '0', null, 'no'],
])('the condition %s %s on %s leads to %s', async (operation, rightOperand, value, branch) => {
  const conditions = [
    { id: 'a', type: 'IF', operation, leftOperand: total, rightOperand },
    { id: 'b', type: 'ELSE', operation: 'NO_OP' },
  ];
  const next = [
    { step: 'yes', conditionId: 'a' },
    { step: 'no', conditionId: 'b' },
  ];
  const { run } = await runWorkflow(
    [
      trigger('extract'),
      extract('choose'),
      { type: 'CONDITIONAL', name: 'choose', config: { conditions }, next },
      parse('yes'),
      parse('no'),
    ],
    { script: (world) => world.script({ run: 'extract', output: { total: value } }) },
  );
  expect(run.status).toBe('PROCESSED');
  expect(namesOf(run)).toEqual(['extract', branch]);
});

test.each([
  ['{{extract.paid}}', 'GTE', '99', 'yes'],
  ['{{extract.paid}}', 'GTE', '100', 'no'],
  ['{{ extract.output.value.lines.sort }}', 'CONTAINS', '"paper"', 'yes'],
  ['{{ extract.output.value.lines.sort }}', 'CONTAINS', '"ink"', 'no'],
  ['{{extract.missing}}', 'IS_NULL', undefined, 'yes'],
  ['about {{extract.paid}}', 'EQUALS', 'about 99.5', 'yes'],
])('the condition %s %s %s leads to %s', async (leftOperand, operation, rightOperand, branch) => {
  const conditions = [
    { id: 'a', type: 'IF', operation, leftOperand, rightOperand },
    { id: 'b', type: 'ELSE', operation: 'NO_OP' },
  ];
  const next = [
    { step: 'yes', conditionId: 'a' },
    { step: 'no', conditionId: 'b' },
  ];
  const output = {
    paid: { amount: 99.5, iso_4217_currency_code: 'EUR' },
    lines: [{ sort: 'paper' }, { sort: 'pens' }],
  };
  const { run } = await runWorkflow(
    [
      trigger('extract'),
      { ...extract('choose'), config: { extractorConfig: { schema: { type: 'object', properties: {} } } } },
      { type: 'CONDITIONAL', name: 'choose', config: { conditions }, next },
      parse('yes'),
      parse('no'),
    ],
    { script: (world) => world.script({ run: 'extract', output }) },
  );
  expect(namesOf(run)).toEqual(['extract', branch]);
});

test('a conditional extraction uses the extractor of the first rule that applies, the last one in any case', async () => {
  const { call, world } = prepare({ time: { reads: 1 } });
  const make = async (name: string): Promise<string> =>
    ((await call('POST /extractors', { name, config: { schema } })).body as { id: string }).id;
  const [small, large] = [await make('Small'), await make('Large')];
  const rules = [
    { formula: 'sort = "receipt"', extractor: { id: large, version: 'draft' } },
    { formula: 'TRUE', extractor: { id: small, version: 'draft' } },
  ];
  const steps = [
    trigger('sort'),
    {
      type: 'CLASSIFY',
      name: 'sort',
      config: {
        classifierConfig: {
          classifications: [...classifications, { id: 'receipt', type: 'Receipt', description: 'Paid.' }],
        },
      },
      next: [
        { step: 'read', classificationId: 'invoice' },
        { step: 'read', classificationId: 'receipt' },
      ],
    },
    { type: 'CONDITIONAL_EXTRACT', name: 'read', config: { rules } },
  ];
  const { id } = (await call('POST /workflows', { name: 'Intake', steps })).body as { id: string };
  const used = [];
  for (const name of ['receipt.txt', 'invoice.txt']) {
    const body = { workflow: { id }, file: { text: 'x', name } };
    const run = (await call('POST /workflow_runs', body)).body as { id: string };
    const { stepRuns } = (await call(`GET /workflow_runs/${run.id}`)).body as {
      stepRuns: { result: { extractRun?: { extractor: { id: string } } } }[];
    };
    used.push(stepRuns[1]!.result.extractRun!.extractor.id);
  }
  expect(used).toEqual([large, small]);
  expect(world.calls().every(({ violations }) => violations.length === 0)).toBe(true);
});

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

test.each(['VALIDATION', 'ROUTER'])('what %s checks holds: its first edge is taken', async (type) => {
  const next = [{ step: 'first' }, { step: 'second' }];
  const { run } = await runWorkflow([
    trigger('check'),
    { type, name: 'check', config: { blocks: [] }, next },
    parse('first'),
    parse('second'),
  ]);
  expect(run.status).toBe('PROCESSED');
  expect(namesOf(run)).toEqual(['check', 'first']);
});

test('files pass through a conversion, and a webhook response ends its branch', async () => {
  const { run } = await runWorkflow([
    trigger('convert'),
    { type: 'FILE_CONVERSION', name: 'convert', next: [{ step: 'read' }] },
    { ...parse('read'), next: [{ step: 'tell' }] },
    { type: 'WEBHOOK_RESPONSE', name: 'tell' },
  ]);
  expect(run.status).toBe('PROCESSED');
  expect(namesOf(run)).toEqual(['read']);
});

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

test('two ways that meet in one step are no circle', async () => {
  const { run } = await runWorkflow([
    { ...trigger('a'), next: [{ step: 'a' }, { step: 'b' }] },
    { ...parse('a'), next: [{ step: 'c' }] },
    { ...parse('b'), next: [{ step: 'c' }] },
    parse('c'),
  ]);
  expect(namesOf(run)).toEqual(['a', 'b', 'c', 'c']);
});

test('what several extractions have found is merged, and the first value of a field stays', async () => {
  const { call, world } = prepare({ time: { reads: 1 } });
  const make = async (name: string): Promise<string> =>
    ((await call('POST /extractors', { name, config: { schema } })).body as { id: string }).id;
  const [head, tail] = [await make('Head'), await make('Tail')];
  world.script({ processor: 'Head', output: { total: 1 } });
  world.script({ processor: 'Tail', output: { total: 2, currency: 'EUR' } });
  const read = (name: string, id: string) => ({
    type: 'EXTRACT',
    name,
    config: { extractor: { id, version: 'draft' } },
    next: [{ step: 'merge' }],
  });
  const steps = [
    { ...trigger('head'), next: [{ step: 'head' }, { step: 'tail' }] },
    read('head', head),
    read('tail', tail),
    { type: 'MERGE_EXTRACT', name: 'merge' },
  ];
  const { id } = (await call('POST /workflows', { name: 'Intake', steps })).body as { id: string };
  const files: { id: string }[] = [];
  for (const name of ['a.pdf', 'b.pdf']) files.push((await call('POST /files/upload', upload(name))).body);
  const { body: made } = await call('POST /workflow_runs', {
    workflow: { id },
    package: { files: files.map((file) => ({ id: file.id })) },
  });
  const { id: runId } = made as { id: string };
  const { stepRuns } = (await call(`GET /workflow_runs/${runId}`)).body as { stepRuns: object[] };
  expect(stepRuns).toHaveLength(3);
  expect(stepRuns[2]).toMatchObject({
    status: 'PROCESSED',
    result: {
      mergedExtractors: [
        { id: head, name: 'Head' },
        { id: tail, name: 'Tail' },
      ],
      extractRun: {
        status: 'PROCESSED',
        config: { schema },
        file: null,
        files: [{ name: 'a.pdf' }, { name: 'b.pdf' }],
        output: { value: { total: 1, currency: 'EUR' } },
      },
    },
  });
  const { body: listed } = await call(`GET /extract_runs?source=WORKFLOW_RUN&sourceId=${runId}`);
  expect(listed).toMatchObject({ data: [{ file: null }, { file: null }, { file: null }] });
  expect(world.calls().flatMap(({ violations }) => violations)).toEqual([]);
});

test('a merge of nothing is passed by', async () => {
  const { run } = await runWorkflow([
    trigger('merge'),
    { type: 'MERGE_EXTRACT', name: 'merge', next: [{ step: 'after' }] },
    parse('after'),
  ]);
  expect(run.status).toBe('PROCESSED');
  expect(namesOf(run)).toEqual(['after']);
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
