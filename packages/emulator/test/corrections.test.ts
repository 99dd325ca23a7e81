import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadContracts } from '../src/http/contract.ts';
import { createCaller, prepare } from './support/prepare.ts';
import { views } from './support/views.ts';

type Kind = 'extractor' | 'fields' | 'classifier' | 'splitter';

const schema = {
  type: 'object',
  properties: { total: { type: ['number', 'null'] }, note: { type: ['string', 'null'] } },
};
const field = { id: 'total', name: 'Total', type: 'number', description: 'Sum' };
const classes = [{ id: 'a', type: 'A', description: 'A.' }];

const configs: Record<Kind, object> = {
  extractor: { type: 'EXTRACT', schema },
  fields: { type: 'EXTRACT', fields: [field] },
  classifier: { type: 'CLASSIFY', classifications: classes },
  splitter: { type: 'SPLITTER', splitClassifications: classes },
};

/** A run of a workflow with one processor, and how to correct and read its output. */
async function runOf(kind: Kind) {
  const { emulator, v2024, v2025, v2026 } = views();
  const { type } = configs[kind] as { type: string };
  const made = await v2025('POST /processors', { name: 'P', type, config: configs[kind] });
  const { id: processor } = (made.body as { processor: { id: string } }).processor;
  const noun = kind === 'fields' ? 'extractor' : kind;
  const step = { type: type === 'SPLITTER' ? 'SPLIT' : type, name: 'step' };
  const config = { [noun]: { id: processor, version: 'draft' } };
  const steps = [
    { type: 'TRIGGER', name: 'trigger', next: [{ step: 'step' }] },
    { ...step, config },
  ];
  const { body: workflow } = await v2026('POST /workflows', { name: 'W', steps });
  const { body } = await v2025('POST /workflow_runs', { workflowId: (workflow as { id: string }).id, rawTexts: ['a'] });
  const { id } = (body as { workflowRuns: { id: string }[] }).workflowRuns[0]!;
  const { body: done } = await v2025(`GET /workflow_runs/${id}`);
  const output = (done as { workflowRun: { outputs: { id: string }[] } }).workflowRun.outputs[0]!;
  const correction = `POST /workflow_runs/${id}/outputs/${output.id}`;
  const newest = { extractor: 'extract', fields: 'extract', classifier: 'classify', splitter: 'split' }[kind];
  const run = `GET /${newest}_runs/${output.id}`;
  const older = [`GET /workflow_runs/${id}`, `GET /processor_runs/${output.id}`];
  return {
    emulator,
    call: v2026,
    correct: (version: '2024' | '2025', reviewedOutput: unknown) =>
      (version === '2024' ? v2024 : v2025)(correction, { reviewedOutput }),
    read: async () => [
      await v2026(run),
      await v2026(`GET /workflow_runs/${id}`),
      ...(await Promise.all(older.flatMap((call) => [v2024(call), v2025(call)]))),
    ],
  };
}

const piece = { id: 'split_1', type: 'A', startPage: 1, endPage: 1 };

test.each([
  ['extractor', { value: { total: 3 } }, { value: { total: 3 } }],
  ['fields', { Total: { id: 'total', type: 'number', value: 3 } }, { Total: { id: 'total', value: 3 } }],
  ['classifier', { id: 'b', type: 'B' }, { id: 'b', type: 'B', confidence: 1 }],
  ['splitter', { splits: [{ ...piece, classificationId: 'a' }] }, { splits: [piece] }],
] as const)('a correction says only what is new (%s)', async (kind, correction, reviewedOutput) => {
  const { correct, read, emulator } = await runOf(kind);
  const [before] = await read();
  const { output: found } = before!.body as { output: object };
  expect(before!.body).toMatchObject({ reviewed: false, initialOutput: null, reviewedOutput: null });
  expect(await correct('2025', correction)).toMatchObject({ status: 200 });
  const [newest] = await read();
  const reviewed = { output: reviewedOutput, initialOutput: found, reviewedOutput };
  expect(newest!.body).toMatchObject({ reviewed: true, edited: true, ...reviewed });
  expect(emulator.breaches()).toEqual([]);
});

const documented = (['2024-12-23', '2025-04-21'] as const).flatMap((version) => {
  const { operations } = loadContracts().get(version)!;
  const operation = operations.find(({ operationId }) => operationId === 'correctWorkflowRunOutput');
  return operation!.body!.media[0]!.examples.map(({ name, value }) => ({ version, name, value }));
});

function kindOf(output: object): Kind {
  if ('splits' in output) return 'splitter';
  if ('value' in output) return 'extractor';
  return 'id' in output ? 'classifier' : 'fields';
}

test.each(documented)('the documented correction "$name" of $version is taken', async ({ version, value }) => {
  const { reviewedOutput } = value as { reviewedOutput: object };
  const { correct, read, emulator } = await runOf(kindOf(reviewedOutput));
  const { status } = await correct(version === '2024-12-23' ? '2024' : '2025', reviewedOutput);
  expect(status).toBe(200);
  expect((await read()).map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200, 200]);
  expect(emulator.breaches()).toEqual([]);
});

test('what a correction of 2024-12-23 says in its own words is read in the newest version', async () => {
  const { correct, read } = await runOf('splitter');
  expect(await correct('2024', { subDocumentClassifications: [piece] })).toMatchObject({ status: 200 });
  expect((await read())[0]!.body).toMatchObject({ reviewedOutput: { splits: [piece] } });
});

test('after a correction each piece of a split has a file with its pages', async () => {
  const { call, correct, read } = await runOf('splitter');
  const splitsNow = async () =>
    ((await read())[0]!.body as { output: { splits: { id: string; fileId: string }[] } }).output.splits;
  const fileOf = async ({ fileId }: { fileId: string }) => (await call(`GET /files/${fileId}`)).body as object;
  const [found] = await splitsNow();
  const { parentFileId, name } = (await fileOf(found!)) as { parentFileId: string; name: string };
  const added = { ...piece, id: 'new', classificationId: 'a', startPage: 2, endPage: 4, identifier: 'B-7' };
  await correct('2025', { splits: [{ ...piece, classificationId: 'a' }, added] });
  const [kept, made] = await splitsNow();
  expect(kept!.fileId).toBe(found!.fileId);
  const parentSplit = { id: 'new', type: 'A', identifier: 'B-7', startPage: 2, endPage: 4 };
  expect(await fileOf(made!)).toMatchObject({
    parentFileId,
    name,
    type: 'TXT',
    metadata: { pageCount: 3, parentSplit },
  });
  await correct('2024', { subDocumentClassifications: [{ ...added, startPage: 1 }] });
  const [moved] = await splitsNow();
  expect(await fileOf(moved!)).toMatchObject({ metadata: { pageCount: 4, parentSplit: { startPage: 1, endPage: 4 } } });
  expect(await fileOf(made!)).toMatchObject({ metadata: { pageCount: 3, parentSplit } });
});

test('a document that was deleted after it was split can be corrected, and a new piece speaks of it', async () => {
  const { call, correct, read } = await runOf('splitter');
  const { file, output } = (await read())[0]!.body as {
    file: { id: string };
    output: { splits: { fileId: string }[] };
  };
  await call(`DELETE /files/${file.id}`);
  const added = { ...piece, id: 'new', classificationId: 'a', startPage: 2, endPage: 2 };
  expect(await correct('2025', { splits: [{ ...piece, classificationId: 'a' }, added] })).toMatchObject({
    status: 200,
  });
  const fileIds = [output.splits[0]!.fileId, file.id];
  expect((await read())[0]!.body).toMatchObject({ output: { splits: fileIds.map((fileId) => ({ fileId })) } });
});

test('a correction that is refused leaves no file behind', async () => {
  const { call, correct } = await runOf('splitter');
  const { body: before } = await call('GET /files');
  const pages = { ...piece, id: 'new', classificationId: 'a', startPage: 3, endPage: 2 };
  const { status, body } = await correct('2025', { splits: [{ ...pages, endPage: 4 }, pages] });
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain('output.splits.1: endPage must not be less than startPage');
  expect((await call('GET /files')).body).toEqual(before);
});

test('what a review has changed is told by field', async () => {
  const schemaRun = await runOf('extractor');
  const initial = (await schemaRun.read())[0]!.body as { output: { value: { total: number } } };
  await schemaRun.correct('2025', { value: { total: -3 } });
  const edit = { originalValue: initial.output.value.total, editedValue: -3 };
  const [newest, ...older] = await schemaRun.read();
  expect(newest!.body).toMatchObject({ edits: { total: edit } });
  expect(Object.keys((newest!.body as { edits: object }).edits)).toEqual(['total']);
  expect(JSON.stringify(older)).toContain(JSON.stringify({ edits: { total: edit } }).slice(1, -1));
  const fieldRun = await runOf('fields');
  await fieldRun.correct('2025', { Total: { id: 'total', type: 'number', value: -3 } });
  expect((await fieldRun.read())[0]!.body).toMatchObject({ edits: { Total: { editedValue: -3 } } });
});

const sameAsFound = (output: Record<string, unknown>, kind: Kind): object => {
  if (kind === 'splitter')
    return { splits: (output.splits as object[]).map((each) => ({ ...each, classificationId: 'a' })) };
  return kind === 'fields' ? output : { id: output.id, type: output.type, value: output.value };
};

test.each(['extractor', 'fields', 'classifier', 'splitter'] as const)(
  'a review that changes nothing is no edit, and one that comes back to what was found neither (%s)',
  async (kind) => {
    const { correct, read, emulator } = await runOf(kind);
    const { output } = (await read())[0]!.body as { output: Record<string, unknown> };
    const changed = {
      extractor: { value: { total: -3 } },
      fields: { Total: { id: 'total', type: 'number', value: -3 } },
      classifier: { id: 'b', type: 'B' },
      splitter: { splits: [{ ...piece, classificationId: 'a', endPage: 2 }] },
    }[kind];
    const same = sameAsFound(output, kind);
    for (const [correction, edited] of [
      [same, false],
      [changed, true],
      [same, false],
    ] as const) {
      expect(await correct('2025', correction)).toMatchObject({ status: 200 });
      const [newest, , , older] = await read();
      expect(newest!.body).toMatchObject({ reviewed: true, edited });
      expect(JSON.stringify(older)).toContain(`"edited":${edited}`);
    }
    expect(emulator.breaches()).toEqual([]);
  },
);

test.each(['FAILED', 'CANCELLED', 'PROCESSING'])(
  'a result that is not there cannot be corrected: one that is %s',
  async (status) => {
    const { call, emulator, world } = prepare();
    const v2025 = createCaller(emulator.fetch, '2025-04-21');
    if (status === 'FAILED') world.script({ run: 'extract', fail: { reason: 'OCR_ERROR' } });
    const steps = [
      { type: 'TRIGGER', name: 'trigger', next: [{ step: 'extract' }] },
      { type: 'EXTRACT', name: 'extract', config: { extractorConfig: { schema } } },
    ];
    const { id: workflow } = (await call('POST /workflows', { name: 'W', steps })).body as { id: string };
    const started = await call('POST /workflow_runs', { workflow: { id: workflow }, file: { text: 'x' } });
    const path = `/workflow_runs/${(started.body as { id: string }).id}`;
    await world.clock.advance(400);
    if (status === 'CANCELLED') await call(`POST ${path}/cancel`);
    if (status === 'FAILED') await world.clock.advance(400);
    const read = async () => (await v2025(`GET ${path}`)).body as { workflowRun: { outputs: [{ id: string }] } };
    const before = await read();
    const [output] = before.workflowRun.outputs;
    expect(output).toMatchObject({ status });
    const answer = await v2025(`POST ${path}/outputs/${output.id}`, { reviewedOutput: { value: { total: 3 } } });
    expect(answer).toMatchObject({ status: 400, body: { error: expect.stringContaining(status) as string } });
    expect(await read()).toEqual(before);
  },
);

test('the fields that a correction leaves out stay', async () => {
  const { correct, read } = await runOf('extractor');
  await correct('2025', { value: { total: 3 } });
  await correct('2025', { value: { note: 'seen' } });
  expect((await read())[0]!.body).toMatchObject({ reviewedOutput: { value: { total: 3, note: 'seen' } } });
});

test.each([
  ['extractor', { id: 'a', type: 'A' }],
  ['extractor', { value: { total: 'three' } }],
  ['fields', { id: 'a', type: 'A' }],
  ['fields', { Other: { id: 'other' } }],
  ['classifier', { value: { total: 3 } }],
  ['splitter', { id: 'a', type: 'A' }],
])(
  'a correction that no processor of its kind finds is refused and changes nothing (%s, %#)',
  async (kind, correction) => {
    const { correct, read } = await runOf(kind as Kind);
    const before = await read();
    for (const version of ['2024', '2025'] as const) {
      const { status, body } = await correct(version, correction);
      expect(status).toBe(400);
      expect(JSON.stringify(body)).toMatch(/output/i);
    }
    expect((await read()).map(({ body }) => body as unknown)).toEqual(before.map(({ body }) => body as unknown));
  },
);

const value = fc.oneof(
  fc.constantFrom(null, 3, 'a', true, [], ['a'], [{ a: 1 }], {}, { amount: 1 }, { object: 'block' }),
  fc.jsonValue({ maxDepth: 2 }),
);
const known = {
  id: fc.constantFrom('total', 'other'),
  type: fc.constantFrom('number', 'array', 'object', 'date', 'what'),
};
const entry = fc.record(
  { ...known, value, confidence: fc.constantFrom(0, 1), references: value, insights: value },
  { requiredKeys: ['id', 'type', 'value'] },
);
const splits = fc.array(
  fc.record(
    {
      id: fc.constantFrom('split_1', 'new'),
      classificationId: fc.constantFrom('a', 'b'),
      type: fc.constantFrom('A', 'B'),
      startPage: fc.constantFrom(1, 9),
      endPage: fc.constantFrom(1, 3),
      fileId: value,
      identifier: fc.constantFrom('x', 'y', null),
    },
    { requiredKeys: ['id', 'classificationId', 'type', 'startPage', 'endPage'] },
  ),
  { maxLength: 3 },
);
const values = fc.record(
  { total: fc.constantFrom(null, 1), note: fc.constantFrom(null, 'x', 1), more: value },
  { requiredKeys: [] },
);
const shapes: Record<Kind, fc.Arbitrary<object>> = {
  extractor: fc.record({ value: values, metadata: value }, { requiredKeys: ['value'] }),
  fields: fc.record({ Total: entry, Other: entry }, { requiredKeys: [] }),
  classifier: fc.record(
    {
      id: fc.constantFrom('a', 'b'),
      type: fc.constantFrom('A', 'B'),
      confidence: fc.constantFrom(0, 1, 2),
      insights: value,
    },
    { requiredKeys: ['id', 'type'] },
  ),
  splitter: fc.oneof(
    fc.record({ splits, isExternal: fc.constantFrom(true, 1) }, { requiredKeys: ['splits'] }),
    fc.record({ subDocumentClassifications: splits }),
  ),
};
const anyShape = fc.oneof(...Object.values(shapes));

test.each(['extractor', 'fields', 'classifier', 'splitter'] as const)(
  'after whatever correction, every version reads the run (%s)',
  async (kind) => {
    const { correct, read, emulator } = await runOf(kind);
    const version = fc.constantFrom('2024' as const, '2025' as const);
    await fc.assert(
      fc.asyncProperty(version, fc.oneof(shapes[kind], anyShape), async (from, sent) => {
        expect([200, 400]).toContain((await correct(from, sent)).status);
        expect((await read()).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
        expect(emulator.breaches()).toEqual([]);
      }),
    );
  },
);
