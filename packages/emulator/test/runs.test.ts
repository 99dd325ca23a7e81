import { namedExamples, readDocument } from '@extend-openapi/document';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { prepare, upload } from './support/prepare.ts';

const schema = {
  type: 'object',
  properties: {
    invoice_number: { type: ['string', 'null'] },
    total: { type: ['number', 'null'] },
    lines: { type: 'array', items: { type: 'object', properties: { quantity: { type: ['integer', 'null'] } } } },
  },
  required: ['invoice_number', 'total', 'lines'],
};

interface Run {
  id: string;
  status: string;
  output: { value: Record<string, unknown> } | null;
  failureReason: string | null;
}

async function furnished(options: Parameters<typeof prepare>[0] = {}) {
  const prepared = prepare(options);
  const { body: file } = await prepared.call('POST /files/upload', upload('invoice.pdf'));
  const { body: extractor } = await prepared.call('POST /extractors', { name: 'Invoices', config: { schema } });
  const { id: fileId } = file as { id: string };
  const { id: extractorId } = extractor as { id: string };
  const request = { extractor: { id: extractorId }, file: { id: fileId } };
  return { ...prepared, fileId, extractorId, request };
}

test('a run is in progress until its time has come', async () => {
  const { call, world, request } = await furnished({ runTime: 1000 });
  const { body: created } = await call('POST /extract_runs', request);
  const { id, status } = created as Run;
  expect(status).toBe('PROCESSING');
  await world.clock.advance(999);
  expect((await call(`GET /extract_runs/${id}`)).body).toMatchObject({ status: 'PROCESSING', output: null });
  await world.clock.advance(1);
  const { body: ended } = await call(`GET /extract_runs/${id}`);
  expect(ended).toMatchObject({ status: 'PROCESSED', usage: { credits: 1 } });
  expect(Object.keys((ended as Run).output!.value)).toEqual(['invoice_number', 'total', 'lines']);
});

test('the same seed gives the same results, another one others', async () => {
  const read = async (seed: string): Promise<unknown> => {
    const { call, request } = await furnished({ seed, time: { reads: 1 } });
    return ((await call('POST /extract', request)).body as Run).output!.value;
  };
  expect(await read('a')).toEqual(await read('a'));
  expect(await read('a')).not.toEqual(await read('b'));
});

test('a synchronous call waits for its run, as long as five minutes', async () => {
  const { call, world, request } = await furnished({ runTime: 600_000 });
  const answer = call('POST /extract', request);
  await expect.poll(() => world.snapshot()).toMatchObject({ rows: { run: [{ status: 'PROCESSING' }] } });
  await world.clock.advance(299_999);
  expect(world.calls('extractFile')).toEqual([]);
  await world.clock.advance(1);
  expect(await answer).toMatchObject({ status: 504, body: null });
});

test('by reads, a run ends at its nth look', async () => {
  const { call, request } = await furnished({ time: { reads: 3 } });
  const { id } = (await call('POST /extract_runs', request)).body as Run;
  const statuses = [];
  for (let look = 0; look < 3; look += 1) statuses.push(((await call(`GET /extract_runs/${id}`)).body as Run).status);
  expect(statuses).toEqual(['PROCESSING', 'PROCESSING', 'PROCESSED']);
});

test('scripts decide by file, processor and turn', async () => {
  const { call, emulator, world, request } = await furnished({ time: { reads: 1 } });
  world.script({ file: 'invoice.pdf', processor: 'Invoices', nth: 2, output: { total: 12 } });
  world.script({ run: 'extract', nth: 3, fail: { reason: 'CORRUPT_FILE', message: 'Torn.' } });
  const first = (await call('POST /extract', request)).body as Run;
  expect(first.output!.value).not.toEqual({ total: 12 });
  expect((await call('POST /extract', request)).body).toMatchObject({ output: { value: { total: 12 } } });
  world.script({ run: 'extract', fail: { reason: 'OCR_ERROR' } });
  const { body } = await call('POST /extract_runs', request);
  const { id } = body as Run;
  expect((await call(`GET /extract_runs/${id}`)).body).toMatchObject({ status: 'FAILED', failureReason: 'OCR_ERROR' });
  expect(emulator.breaches()).toEqual([]);
});

test('a failure of a synchronous call is its error', async () => {
  const { call, world, request } = await furnished({ time: { reads: 1 } });
  world.script({ fail: { reason: 'CORRUPT_FILE', message: 'Torn.' } });
  expect(await call('POST /extract', request)).toMatchObject({
    status: 422,
    body: { code: 'CORRUPT_FILE', message: 'Torn.', retryable: false },
  });
});

test('a run that asks what a documented one asks gets the documented answer', async () => {
  const { call } = prepare({ time: { reads: 1 } });
  const bundle = fileURLToPath(import.meta.resolve('@extend-openapi/spec/2026-02-09.json'));
  const { operations } = readDocument(readFileSync(bundle, 'utf8'));
  const operation = operations.find(({ operationId }) => operationId === 'getClassifyRun')!;
  const example = namedExamples(operation, 200)[0]!.value as { config: object; output: object };
  const { body } = await call('POST /classify', { config: example.config, file: { text: 'x' } });
  expect(body).toMatchObject({ output: example.output });
});

test('a document is of the class whose name it bears', async () => {
  const { call } = prepare({ time: { reads: 1 } });
  const classifications = [
    { id: 'invoice', type: 'Invoice', description: 'A bill.' },
    { id: 'receipt', type: 'Receipt', description: 'Paid.' },
  ];
  const { body } = await call('POST /classify', {
    config: { classifications },
    file: { text: 'x', name: 'my receipt.txt' },
  });
  expect(body).toMatchObject({ output: { id: 'receipt', type: 'Receipt' } });
});

test('only a run in progress can be cancelled, and a cancelled one stays so', async () => {
  const { call, world, request } = await furnished();
  const { id } = (await call('POST /extract_runs', request)).body as Run;
  expect((await call(`POST /extract_runs/${id}/cancel`)).body).toMatchObject({ status: 'CANCELLED', output: null });
  await world.clock.advance(60_000);
  expect((await call(`GET /extract_runs/${id}`)).body).toMatchObject({ status: 'CANCELLED' });
  expect(await call(`POST /extract_runs/${id}/cancel`)).toMatchObject({ status: 400 });
  expect(await call(`DELETE /extract_runs/${id}`)).toMatchObject({ status: 200, body: { id } });
  expect(await call(`GET /extract_runs/${id}`)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
});

test('a batch fans out, and is done when its runs are', async () => {
  const { call, world, extractorId, fileId } = await furnished();
  const inputs = [{ file: { id: fileId } }, { file: { text: 'two', name: 'two.txt' }, metadata: { n: 2 } }];
  const { body: batch } = await call('POST /extract_runs/batch', { extractor: { id: extractorId }, inputs });
  expect(batch).toMatchObject({ status: 'PENDING', runCount: 2 });
  const { id } = batch as Run;
  await world.clock.advance(0);
  expect((await call(`GET /batch_runs/${id}`)).body).toMatchObject({ status: 'PROCESSING' });
  await world.clock.advance(10_000);
  expect((await call(`GET /batch_runs/${id}`)).body).toMatchObject({ status: 'PROCESSED' });
  const { body: list } = await call(`GET /extract_runs?batchId=${id}&fileNameContains=TWO`);
  expect(list).toMatchObject({ data: [{ metadata: { n: 2 }, status: 'PROCESSED' }] });
});

test('the id of a batch says of what it is', async () => {
  const { call, extractorId, fileId } = await furnished();
  const inputs = [{ file: { id: fileId } }];
  const { body: extracts } = await call('POST /extract_runs/batch', { extractor: { id: extractorId }, inputs });
  expect((extracts as Run).id).toMatch(/^bpr_/);
  expect(((await call('POST /parse_runs/batch', { inputs })).body as Run).id).toMatch(/^bpar_/);
});

test('a run of one document shows it alone, a run of a package shows a list', async () => {
  const { call, fileId, request } = await furnished();
  const { body: single } = await call('POST /extract_runs', request);
  expect(single).toMatchObject({ file: { id: fileId }, files: null, reviewed: false, edited: false });
  const { body: other } = await call('POST /files/upload', upload('annex.pdf'));
  const files = [{ id: fileId }, { id: (other as Run).id }];
  const { body: both } = await call('POST /extract_runs', { extractor: request.extractor, package: { files } });
  expect(both).toMatchObject({ file: null, files });
});

test('a processor without a configuration has one that its runs can work with', async () => {
  const { call, emulator, fileId } = await furnished({ time: { reads: 1 } });
  for (const [noun, verb] of [
    ['extractor', 'extract'],
    ['classifier', 'classify'],
    ['splitter', 'split'],
  ]) {
    const { body } = await call(`POST /${noun}s`, { name: 'Plain' });
    const { id } = body as Run;
    const run = await call(`POST /${verb}`, { [noun!]: { id }, file: { id: fileId } });
    expect(run).toMatchObject({ status: 200, body: { status: 'PROCESSED' } });
    const { body: listed } = await call(`GET /${noun}s?maxPageSize=1`);
    expect(listed).toMatchObject({ data: [{ object: noun, id }] });
  }
  expect(emulator.breaches()).toEqual([]);
});

test('a run keeps the version that latest meant when it began', async () => {
  const { call, extractorId, request } = await furnished({ time: { reads: 1 } });
  await call(`POST /extractors/${extractorId}/versions`, { releaseType: 'minor' });
  const { body: first } = await call('POST /extract', request);
  const { body: second } = await call(`POST /extractors/${extractorId}/versions`, { releaseType: 'major' });
  expect(first).toMatchObject({ extractorVersion: { version: '0.1' } });
  expect(second).toMatchObject({ version: '1.0' });
  expect((await call('POST /extract', request)).body).toMatchObject({ extractorVersion: { version: '1.0' } });
});

test('the pieces of a split are files of their own', async () => {
  const { call } = prepare({ time: { reads: 1 } });
  const splitClassifications = [{ id: 'a', type: 'A', description: 'A.' }];
  const { body: file } = await call('POST /files/upload', upload('packet.pdf'));
  const { id } = file as { id: string };
  const { body } = await call('POST /split', { config: { splitClassifications }, file: { id } });
  const [split] = (body as { output: { splits: { fileId: string }[] } }).output.splits;
  expect((await call(`GET /files/${split!.fileId}`)).body).toMatchObject({
    parentFileId: id,
    metadata: { pageCount: 1, parentSplit: { type: 'A', startPage: 1 } },
  });
});

test('an evaluation scores what comes out against what is expected', async () => {
  const { call, world, extractorId, fileId } = await furnished({ time: { reads: 1 } });
  world.script({ run: 'extract', output: { invoice_number: 'INV-1', total: 5, lines: [] } });
  const { body: set } = await call('POST /evaluation_sets', { name: 'S', entityId: extractorId });
  const { id } = set as Run;
  const expectedOutput = { value: { invoice_number: 'INV-1', total: 6 } };
  await call(`POST /evaluation_sets/${id}/items`, { items: [{ fileId, expectedOutput }] });
  const { body: run } = await call('POST /evaluation_set_runs', { evaluationSetId: id });
  expect(run).toMatchObject({ status: 'PENDING' });
  await world.clock.advance(10_000);
  expect((await call(`GET /evaluation_set_runs/${(run as Run).id}`)).body).toMatchObject({
    status: 'PROCESSED',
    metrics: { type: 'EXTRACT', accuracy: 0.5, fieldMetrics: { total: { countAccurate: 0 } } },
  });
});

test('a verification says what is scripted, and takes only what can be examined', async () => {
  const { call, world, emulator } = prepare({ time: { reads: 1 } });
  const { body: file } = await call('POST /files/upload', upload('statement.pdf'));
  const { id } = file as { id: string };
  expect((await call('POST /verify', { file: { id } })).body).toMatchObject({
    output: { riskLevel: 'LOW', signals: [] },
  });
  world.script({ run: 'verify', output: { riskLevel: 'HIGH', summary: 'Typed anew.', signals: [] } });
  const created = await call('POST /verify_runs', { file: { id } });
  const { id: runId } = created.body as Run;
  expect((await call(`GET /verify_runs/${runId}`)).body).toMatchObject({ output: { riskLevel: 'HIGH' } });
  const lost = `/verify_runs?riskLevel=HIGH&sourceId=${created.headers.get('x-extend-request-id')}`;
  expect((await call(`GET ${lost}`)).body).toMatchObject({ data: [{ id: runId, riskLevel: 'HIGH' }] });
  expect(await call(`POST /verify_runs/${runId}/cancel`)).toMatchObject({ status: 200, body: { status: 'PROCESSED' } });
  const { body: text } = await call('POST /files/upload', upload('notes.txt', 'a'));
  const answer = await call('POST /verify', { file: { id: (text as { id: string }).id } });
  expect(answer).toMatchObject({ status: 400, body: { code: 'FILE_TYPE_NOT_SUPPORTED' } });
  expect(emulator.breaches()).toEqual([]);
});
