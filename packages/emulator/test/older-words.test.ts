import { expect, test } from 'vitest';
import { furnish } from './support/furnish.ts';
import { upload } from './support/prepare.ts';
import { startReceiver } from './support/receiver.ts';
import { views } from './support/views.ts';

const schema = { type: 'object', properties: { total: { type: ['number', 'null'] } }, required: ['total'] };
const page = { number: 1, width: 612, height: 792 };
const output = {
  value: { total: 9 },
  metadata: { total: { ocrConfidence: 0.9, citations: [{ page, referenceText: 'Total 9', polygon: [] }] } },
};

interface Made {
  readonly id: string;
}

/** A workflow run that was rejected, and the run and file in it, with each id named by what it belongs to. */
async function furnished() {
  const { world, v2024, v2025, v2026 } = views();
  const names = new Map<string, string>();
  const make = async (name: string, request: string, body: unknown): Promise<string> => {
    const { id } = (await v2026(request, body)).body as Made;
    names.set(id, `<${name}>`);
    return id;
  };
  const file = await make('file', 'POST /files/upload', upload('invoice.html', '<p>Total 9</p>'));
  const config = {
    schema,
    baseProcessor: 'extraction_light',
    extractionRules: 'Net only.',
    advancedOptions: {
      citationsEnabled: true,
      citationMode: 'line',
      chunkingOptions: { chunkingStrategy: 'contextual' },
    },
    parseConfig: { target: 'markdown' },
  };
  const extractor = await make('extractor', 'POST /extractors', { name: 'Invoices', config });
  const version = await make('version', `POST /extractors/${extractor}/versions`, {
    releaseType: 'minor',
    description: 'First.',
  });
  world.script({ file: 'invoice.html', output });
  const rules = [{ name: 'Small', formula: 'read.total < 5' }];
  const workflow = await make('workflow', 'POST /workflows', {
    name: 'Intake',
    steps: [
      { type: 'TRIGGER', name: 'trigger', next: [{ step: 'read' }] },
      { type: 'EXTRACT', name: 'read', config: { extractor: { id: extractor, version } }, next: [{ step: 'check' }] },
      { type: 'RULE_VALIDATION', name: 'check', config: { rules }, next: [{ step: 'ask', result: 'fail' }] },
      { type: 'HUMAN_REVIEW', name: 'ask' },
    ],
  });
  const metadata = { order: 4 };
  const workflowRun = await make('workflow run', 'POST /workflow_runs', {
    workflow: { id: workflow },
    file: { id: file },
    metadata,
  });
  const { body } = await v2026(`GET /workflow_runs/${workflowRun}`);
  await world.review(workflowRun, { approve: false, by: 'dana@example.com', note: 'Not ours.' });
  const [read, check] = (body as { stepRuns: { id: string; result: { extractRun: Made } }[] }).stepRuns;
  names.set(read!.result.extractRun.id, '<run>');
  names.set(check!.id, '<step run>');
  const { body: versions } = await v2026(`GET /workflows/${workflow}/versions`);
  names.set((versions as { data: Made[] }).data[0]!.id, '<workflow version>');
  const { body: drafts } = await v2026(`GET /extractors/${extractor}/versions`);
  names.set((drafts as { data: Made[] }).data[0]!.id, '<draft>');
  const tell = (answer: { body: unknown }): unknown => {
    const text = [...names].reduce((told, [id, name]) => told.replaceAll(id, name), JSON.stringify(answer.body));
    return JSON.parse(text.replaceAll(/(?<="presignedUrl":")[^"]+/g, '<link>'));
  };
  const run = read!.result.extractRun.id;
  return { world, v2024, v2025, v2026, tell, file, extractor, version, workflowRun, run };
}

test('a processor and its versions read like this in 2025-04-21', async () => {
  const { v2025, tell, extractor, version } = await furnished();
  expect(tell(await v2025(`GET /processors/${extractor}/versions/${version}`))).toMatchSnapshot();
  expect(tell(await v2025('GET /processors'))).toMatchSnapshot();
});

test('a run reads like this in 2025-04-21', async () => {
  const { v2025, tell, run } = await furnished();
  expect(tell(await v2025(`GET /processor_runs/${run}`))).toMatchSnapshot();
});

test('a run that has failed says why in 2025-04-21', async () => {
  const { world, v2025, extractor } = await furnished();
  world.script({ file: 'torn.pdf', fail: { reason: 'CORRUPT_FILE', message: 'Torn.' } });
  const file = { fileUrl: 'https://files.example.com/torn.pdf' };
  expect((await v2025('POST /processor_runs', { processorId: extractor, file, sync: true })).body).toMatchObject({
    processorRun: { status: 'FAILED', failureReason: 'CORRUPT_FILE', failureMessage: 'Torn.', output: {} },
  });
});

test('a file reads like this in 2025-04-21, and as text in 2024-12-23', async () => {
  const { v2024, v2025, tell, file } = await furnished();
  expect(tell(await v2025(`GET /files/${file}?rawText=true&markdown=true`))).toMatchSnapshot();
  expect(tell(await v2024(`GET /files/${file}?rawText=true&markdown=true`))).toMatchSnapshot();
});

test('a workflow run reads like this in 2025-04-21', async () => {
  const { v2025, tell, workflowRun } = await furnished();
  expect(tell(await v2025(`GET /workflow_runs/${workflowRun}`))).toMatchSnapshot();
  expect(tell(await v2025('GET /workflow_runs'))).toMatchSnapshot();
});

test('a run and its settings read like this in 2024-12-23', async () => {
  const { v2024, tell, run } = await furnished();
  expect(tell(await v2024(`GET /processor_runs/${run}`))).toMatchSnapshot();
});

test('what was cancelled or has not ended has failed or has no output in 2024-12-23', async () => {
  const { v2024, v2026, extractor } = await furnished();
  const request = { extractor: { id: extractor }, file: { url: 'https://files.example.com/a.pdf' } };
  const { id } = (await v2026('POST /extract_runs', request)).body as Made;
  await v2026(`POST /extract_runs/${id}/cancel`);
  const { body } = await v2024(`GET /processor_runs/${id}`);
  expect(body).toMatchObject({ processorRun: { status: 'FAILED', output: null } });
});

test('a step that was under way when its run was cancelled has failed in 2024-12-23', async () => {
  const { v2024, v2025, v2026, emulator } = views();
  let path = '';
  const service = await startReceiver([], {}, async () => void (await v2026(`POST ${path}/cancel`)));
  const requestOptions = { url: service.url, method: 'POST' };
  const steps = [
    { type: 'TRIGGER', name: 'trigger', next: [{ step: 'match' }] },
    { type: 'EXTERNAL_DATA_VALIDATION', name: 'match', config: { requestOptions } },
  ];
  const { body: workflow } = await v2026('POST /workflows', { name: 'W', steps });
  const run = { workflow: { id: (workflow as Made).id }, file: { text: 'x' } };
  path = `/workflow_runs/${((await v2026('POST /workflow_runs', run)).body as Made).id}`;
  await v2026(`GET ${path}`);
  await service.stop();
  const step = (status: string) => ({ body: { workflowRun: { status, stepRuns: [{ status }] } } });
  expect(await v2025(`GET ${path}`)).toMatchObject(step('CANCELLED'));
  expect(await v2024(`GET ${path}`)).toMatchObject(step('FAILED'));
  expect(emulator.breaches()).toEqual([]);
});

test('rules of classes have a name of their own in 2024-12-23', async () => {
  const { v2024, v2025 } = views();
  const classifications = [{ id: 'other', type: 'other', description: 'Anything else.' }];
  const { body } = await v2024('POST /processors', {
    name: 'Mail',
    type: 'CLASSIFY',
    config: { type: 'CLASSIFY', classifications, customClassificationRules: 'By sender.' },
  });
  const { id } = (body as { processor: Made }).processor;
  const update = { config: { type: 'CLASSIFY', classifications, customClassificationRules: 'By sender.' } };
  expect((await v2024(`POST /processors/${id}`, update)).body).toMatchObject({
    processor: { draftVersion: { config: update.config } },
  });
  expect((await v2025(`GET /processors/${id}/versions/draft`)).body).toMatchObject({
    version: { config: { type: 'CLASSIFY', classifications, classificationRules: 'By sender.' } },
  });
});

test('a method of splitting has another name in 2025-04-21, and options of parsing another place', async () => {
  const { v2025, v2026 } = views();
  const splitClassifications = [{ id: 'other', type: 'other', description: 'Anything else.' }];
  const { body } = await v2025('POST /processors', {
    name: 'Packets',
    type: 'SPLITTER',
    config: {
      type: 'SPLITTER',
      splitClassifications,
      advancedOptions: { splitMethod: 'low_latency' },
      parser: { target: 'markdown' },
    },
  });
  const { id } = (body as { processor: Made }).processor;
  expect(body).toMatchObject({
    processor: {
      draftVersion: { config: { advancedOptions: { splitMethod: 'low_latency' }, parser: { target: 'markdown' } } },
    },
  });
  expect((await v2026(`GET /splitters/${id}`)).body).toMatchObject({
    draftVersion: {
      config: { advancedOptions: { splitMethod: 'basic_precision' }, parseConfig: { target: 'markdown' } },
    },
  });
});

test('a processor is cloned, and configured only for what it is, in 2025-04-21', async () => {
  const { v2025, extractor } = await furnished();
  const { body } = await v2025('POST /processors', { name: 'Copy', type: 'EXTRACT', cloneProcessorId: extractor });
  expect(body).toMatchObject({
    success: true,
    processor: { draftVersion: { config: { extractionRules: 'Net only.' } } },
  });
  const wrong = { config: { type: 'CLASSIFY', classifications: [{ id: 'other', type: 'other', description: 'x' }] } };
  expect(await v2025(`POST /processors/${extractor}`, wrong)).toMatchObject({
    status: 400,
    body: { error: expect.stringContaining('CLASSIFY') as string },
  });
});

test('a run takes a version, settings, a priority and the name of a file in 2025-04-21', async () => {
  const { v2025, v2026, extractor } = await furnished();
  const file = { fileUrl: 'https://files.example.com/x', fileName: 'renamed.pdf' };
  const config = { type: 'EXTRACT', schema, extractionRules: 'Gross only.' };
  const request = { processorId: extractor, version: 'draft', file, config, metadata: { order: 5 }, priority: 7 };
  const { body } = await v2025('POST /processor_runs', request);
  const { id } = (body as { processorRun: Made }).processorRun;
  expect(body).toMatchObject({ success: true, processorRun: { status: 'PROCESSING', metadata: { order: 5 } } });
  expect((await v2026(`GET /extract_runs/${id}`)).body).toMatchObject({
    file: { name: 'renamed.pdf' },
    extractorVersion: { version: 'draft' },
    config: { extractionRules: 'Gross only.', parseConfig: { target: 'markdown' } },
  });
  for (const wrong of [{ processorId: extractor }, { processorId: extractor, file, rawText: 'x' }])
    expect((await v2025('POST /processor_runs', wrong)).status).toBe(400);
  const { body: parse } = await v2026('POST /parse_runs', { file: { url: 'https://files.example.com/a.pdf' } });
  expect((await v2025(`GET /processor_runs/${(parse as Made).id}`)).status).toBe(404);
});

test('what is deleted in 2025-04-21 is gone in every version', async () => {
  const { v2025, v2026, emulator } = views();
  const ids = await furnish(emulator);
  for (const path of [
    `workflow_runs/${ids.workflowRun}`,
    `processor_runs/${ids.extractRun}`,
    `parser_runs/${ids.parseRun}`,
    `edit_runs/${ids.editRun}`,
    `files/${ids.otherFile}`,
  ]) {
    expect(await v2025(`GET /${path}`), path).toMatchObject({ status: 200 });
    expect(await v2025(`DELETE /${path}`), path).toMatchObject({ status: 200, body: { success: true } });
    expect((await v2025(`GET /${path}`)).status, path).toBe(404);
    expect((await v2026(`GET /${path.replace('parser_runs', 'parse_runs')}`)).status, path).toBe(404);
  }
});

test('the runs of a batch of 2025-04-21 bear its id, and a call without a document starts none', async () => {
  const { v2025, v2026, world } = views();
  const { id: workflowId } = (await v2026('POST /workflows', { name: 'W' })).body as Made;
  const { body } = await v2025('POST /workflow_runs/batch', {
    workflowId,
    inputs: [{ rawText: 'a' }, { rawText: 'b' }],
  });
  const { batchId } = body as { batchId: string };
  const { body: listed } = await v2026(`GET /workflow_runs?batchId=${batchId}`);
  expect(listed).toMatchObject({ data: [{ batchId }, { batchId }] });
  const before = await world.snapshot();
  expect((await v2025('POST /workflow_runs', { workflowId })).status).toBe(400);
  expect((await v2025('POST /workflow_runs', { workflowId: 'workflow_none', rawTexts: ['a'] })).status).toBe(400);
  expect(await world.snapshot()).toEqual(before);
});

test('only runs of processors are processor runs, and no parser run of 2024-12-23 has a price', async () => {
  const { v2024, v2025, v2026, emulator } = views();
  await furnish(emulator);
  const { body } = await v2025('GET /processor_runs?maxPageSize=100');
  const { processorRuns } = body as { processorRuns: { type: string }[] };
  expect(new Set(processorRuns.map(({ type }) => type))).toEqual(new Set(['EXTRACT', 'CLASSIFY', 'SPLITTER']));
  const file = { fileName: 'a.pdf', fileUrl: 'https://files.example.com/a.pdf' };
  expect((await v2025('POST /parse', { file })).body).toHaveProperty('usage');
  const { status, body: parsed } = await v2024('POST /parse', { file, config: { target: 'markdown' } });
  expect(status).toBe(200);
  expect(parsed).not.toHaveProperty('usage');
  const { id } = (await v2026('POST /parse_runs', { file: { url: file.fileUrl } })).body as Made;
  await v2026(`POST /parse_runs/${id}/cancel`);
  const cancelled = { status: 'FAILED', failureReason: 'CANCELLED' };
  expect((await v2025(`GET /parser_runs/${id}`)).body).toMatchObject({ parserRun: cancelled });
});
