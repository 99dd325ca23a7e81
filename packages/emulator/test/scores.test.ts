import { expect, test } from 'vitest';
import { prepare, upload } from './support/prepare.ts';

interface Made {
  readonly id: string;
}

const classifications = ['a', 'b', 'other'].map((id) => ({ id, type: id, description: id }));
const schema = {
  type: 'object',
  properties: { total: { type: ['number', 'null'] }, currency: { type: ['string', 'null'] } },
};

async function furnished(kind: 'classifiers' | 'extractors' | 'splitters', config: object) {
  const { call, world, emulator } = prepare();
  const make = async (name: string, body: unknown): Promise<Made> => {
    const answer = await call(name, body);
    expect(answer).toMatchObject({ status: 200 });
    return answer.body;
  };
  const { id: entityId } = await make(`POST /${kind}`, { name: 'Mail', config });
  const { id: set } = await make('POST /evaluation_sets', { name: 'Set', entityId });
  const add = async (name: string, expectedOutput: object): Promise<string> => {
    const { id: fileId } = await make('POST /files/upload', upload(name));
    const { body } = await call(`POST /evaluation_sets/${set}/items`, { items: [{ fileId, expectedOutput }] });
    return (body as { evaluationSetItems: Made[] }).evaluationSetItems[0]!.id;
  };
  const evaluate = async (more: object = {}): Promise<{ entity: Made; entityVersion: Made; metrics: object }> => {
    const { id } = await make('POST /evaluation_set_runs', { evaluationSetId: set, ...more });
    await world.clock.advance(10_000);
    const { body } = await call(`GET /evaluation_set_runs/${id}`);
    expect(emulator.breaches()).toEqual([]);
    return body;
  };
  return { call, world, make, entityId, set, add, evaluate };
}

test('a classification is right or wrong', async () => {
  const { world, add, evaluate } = await furnished('classifiers', { classifications });
  world.script({ run: 'classify', output: { id: 'a', type: 'a' } });
  const expected = (id: string) => ({ id, type: id, confidence: 1 });
  const right = await add('1.pdf', expected('a'));
  await add('2.pdf', expected('b'));
  expect(await evaluate()).toMatchObject({ status: 'PROCESSED', metrics: { accuracy: 1 / 2, numFilesTotal: 2 } });
  expect(await evaluate({ evaluationSetItemIds: [right] })).toMatchObject({
    metrics: { accuracy: 1, numFilesTotal: 1 },
  });
});

test('an extraction is scored field by field', async () => {
  const { world, add, evaluate } = await furnished('extractors', { schema });
  world.script({ run: 'extract', output: { total: 5, currency: null } });
  await add('1.pdf', { value: { total: 5, currency: 'EUR' } });
  await add('2.pdf', { value: { total: 6, currency: null } });
  expect(await evaluate()).toMatchObject({
    metrics: {
      accuracy: 0.5,
      fieldMetrics: {
        total: { countTotal: 2, countExpected: 2, countPresent: 2, countAccurate: 1, accuracy: 0.5 },
        currency: { countTotal: 2, countExpected: 1, countPresent: 0, countAccurate: 1, accuracy: 0.5 },
      },
    },
  });
});

test('an evaluation counts documents, pages and time, and is scored when the last document is done', async () => {
  const { call, world, make, set, add } = await furnished('extractors', { schema });
  world.script({ file: '1.pdf', after: 1000, output: { total: 5 } });
  world.script({ file: '2.pdf', after: 3000, output: { total: 5 } });
  await add('1.pdf', { value: { total: 5 } });
  const fileIds = [];
  for (const name of ['2.pdf', '3.pdf']) fileIds.push((await make('POST /files/upload', upload(name))).id);
  await make(`POST /evaluation_sets/${set}/items`, { items: [{ fileIds, expectedOutput: { value: { total: 5 } } }] });
  const { id } = await make('POST /evaluation_set_runs', { evaluationSetId: set });
  const metrics = async (): Promise<object> =>
    ((await call(`GET /evaluation_set_runs/${id}`)).body as { metrics: object }).metrics;
  expect(await metrics()).toEqual({ type: 'EXTRACT', numFilesTotal: 2, numFilesProcessed: 0 });
  await world.clock.advance(1000);
  expect(await metrics()).toEqual({ type: 'EXTRACT', numFilesTotal: 2, numFilesProcessed: 1 });
  await world.clock.advance(2000);
  expect(await metrics()).toMatchObject({
    numFilesTotal: 2,
    numFilesProcessed: 2,
    numFiles: 2,
    numPages: 3,
    meanLatencyMs: 2000,
    accuracy: 1,
  });
  const { body: listed } = await call(`GET /extract_runs?source=BATCH_PROCESSOR_RUN&sourceId=${id}&sortDir=asc`);
  expect(listed).toMatchObject({
    data: [{ file: { name: '1.pdf' } }, { files: [{ name: '2.pdf' }, { name: '3.pdf' }] }],
  });
});

test('what is missing on either side is a mistake, and nothing stops', async () => {
  const { world, add, evaluate } = await furnished('extractors', { schema });
  world.script({ file: '1.pdf', fail: { reason: 'OCR_ERROR' } });
  world.script({ file: '2.pdf', output: { total: 5 } });
  await add('1.pdf', { value: { total: 5 } });
  await add('2.pdf', { value: { total: 5, currency: null } });
  expect(await evaluate()).toMatchObject({
    metrics: { fieldMetrics: { total: { countTotal: 2, countAccurate: 1 }, currency: { countAccurate: 1 } } },
  });
});

test('splits are scored by precision and recall', async () => {
  const splitClassifications = classifications;
  const { world, add, evaluate } = await furnished('splitters', { splitClassifications });
  const split = (type: string, startPage: number, endPage: number) => ({
    type,
    classificationId: type,
    startPage,
    endPage,
  });
  world.script({ run: 'split', output: { splits: [split('a', 1, 1)] } });
  const told = (...splits: object[]) => ({
    splits: splits.map((each) => ({ identifier: 'x', observation: '', ...each })),
  });
  await add('1.pdf', told(split('a', 1, 1), split('b', 2, 3)));
  const counts = { numSplitsExpected: 2, numSplitsPredicted: 1, numSplitsCorrect: 1 };
  expect(await evaluate()).toMatchObject({ metrics: { precision: 1, recall: 0.5, f1: 2 / 3, ...counts } });
});

test('a run evaluates another classifier, or a version, when it is told to; an empty set is done at once', async () => {
  const { make, entityId, evaluate } = await furnished('classifiers', { classifications });
  const { id: other } = await make('POST /classifiers', { name: 'Other', config: { classifications } });
  const first = await make(`POST /classifiers/${entityId}/versions`, { releaseType: 'minor' });
  const second = await make(`POST /classifiers/${entityId}/versions`, { releaseType: 'minor' });
  expect(await evaluate()).toMatchObject({
    status: 'PROCESSED',
    entity: { id: entityId },
    entityVersion: { id: second.id },
  });
  const chosen = await evaluate({ entity: { id: entityId, version: '0.1' } });
  expect(chosen.entityVersion.id).toBe(first.id);
  expect((await evaluate({ entity: { id: other } })).entity.id).toBe(other);
});

test('items belong to their set, and none is added when a file of one is missing', async () => {
  const { call, make, entityId, set, add } = await furnished('classifiers', { classifications });
  const item = await add('1.pdf', { id: 'a', type: 'a', confidence: 1 });
  const { id: elsewhere } = await make('POST /evaluation_sets', { name: 'Elsewhere', entityId });
  for (const name of [
    `GET /evaluation_sets/${elsewhere}/items/${item}`,
    `DELETE /evaluation_sets/${elsewhere}/items/${item}`,
  ])
    expect((await call(name)).status, name).toBe(404);
  const { id: fileId } = await make('POST /files/upload', upload('2.pdf'));
  const expectedOutput = { id: 'a', type: 'a', confidence: 1 };
  const items = [
    { fileId, expectedOutput },
    { fileId: 'file_unknown', expectedOutput },
  ];
  expect((await call(`POST /evaluation_sets/${set}/items`, { items })).status).toBe(404);
  expect((await call(`GET /evaluation_sets/${set}/items`)).body).toMatchObject({ data: [{ id: item }] });
  expect((await call(`GET /evaluation_sets/${elsewhere}/items`)).body).toMatchObject({ data: [] });
  expect((await call('GET /evaluation_sets/ev_unknown/items')).status).toBe(404);
  expect((await call('POST /evaluation_sets/ev_unknown/items', { items: [items[0]] })).status).toBe(404);
  expect((await call('POST /evaluation_sets', { name: 'Set', entityId: 'ex_unknown' })).status).toBe(404);
});
