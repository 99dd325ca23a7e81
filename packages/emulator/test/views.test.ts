import { expect, test } from 'vitest';
import { upload } from './support/prepare.ts';
import { views } from './support/views.ts';

const schema = { type: 'object', properties: { total: { type: ['number', 'null'] } }, required: ['total'] };

test('a file uploaded in one version is read in the others', async () => {
  const { v2024, v2025, v2026 } = views();
  const { body } = await v2026('POST /files/upload', upload('invoice.pdf'));
  const { id } = body as { id: string };
  expect((await v2025(`GET /files/${id}`)).body).toMatchObject({
    success: true,
    file: { id, metadata: { pageCount: 1 } },
  });
  expect((await v2024(`GET /files/${id}`)).body).toMatchObject({ success: true, file: { id, name: 'invoice.pdf' } });
});

test('an extractor is a processor, and its settings have the names of each version', async () => {
  const { v2024, v2025, v2026 } = views();
  const config = { type: 'EXTRACT', customExtractionRules: 'Net only.', includeBoundingBoxCitations: true, schema };
  const { body } = await v2024('POST /processors', { name: 'Invoices', type: 'EXTRACT' });
  const { id } = (body as { processor: { id: string } }).processor;
  expect((await v2024(`POST /processors/${id}`, { config })).body).toMatchObject({
    processor: { draftVersion: { config } },
  });
  expect((await v2025(`GET /processors/${id}/versions/draft`)).body).toMatchObject({
    version: { config: { type: 'EXTRACT', extractionRules: 'Net only.', advancedOptions: { citationsEnabled: true } } },
  });
  const { body: extractor } = await v2026(`GET /extractors/${id}`);
  expect(extractor).toMatchObject({
    name: 'Invoices',
    draftVersion: { config: { extractionRules: 'Net only.', schema } },
  });
  expect((extractor as { draftVersion: { config: object } }).draftVersion.config).not.toHaveProperty('type');
});

test('a processor run is an extract run', async () => {
  const { v2024, v2025, v2026, world } = views();
  world.script({ run: 'extract', output: { total: 9 } });
  const { body: extractor } = await v2026('POST /extractors', { name: 'Invoices', config: { schema } });
  const { id: processorId } = extractor as { id: string };
  const request = { processorId, rawText: 'Total 9', sync: true, metadata: { order: 4 } };
  const { body } = await v2025('POST /processor_runs', request);
  expect(body).toMatchObject({
    processorRun: { status: 'PROCESSED', output: { value: { total: 9 } }, processorName: 'Invoices' },
  });
  const { id } = (body as { processorRun: { id: string } }).processorRun;
  expect((await v2026(`GET /extract_runs/${id}`)).body).toMatchObject({
    object: 'extract_run',
    metadata: { order: 4 },
    output: { value: { total: 9 } },
  });
  expect((await v2024(`GET /processor_runs/${id}`)).body).toMatchObject({
    processorRun: { output: { value: { total: 9 } } },
  });
  expect(await v2026(`GET /classify_runs/${id}`)).toMatchObject({ status: 404 });
});

test('splits are called what each version calls them', async () => {
  const { v2024, v2025, v2026 } = views();
  const splitClassifications = [{ id: 'a', type: 'A', description: 'A.' }];
  const { body: splitter } = await v2026('POST /splitters', { name: 'S', config: { splitClassifications } });
  const { id } = splitter as { id: string };
  const { body: run } = await v2026('POST /split', {
    splitter: { id },
    file: { url: 'https://files.example.com/a.pdf' },
  });
  const path = `/processor_runs/${(run as { id: string }).id}`;
  expect((await v2025(`GET ${path}`)).body).toMatchObject({
    processorRun: { type: 'SPLITTER', output: { splits: [{ type: 'A' }] } },
  });
  expect((await v2024(`GET ${path}`)).body).toMatchObject({
    processorRun: { output: { subDocumentClassifications: [{ type: 'A' }] } },
  });
});

test('a document inside a request of 2024-12-23 becomes a file', async () => {
  const { v2024, v2026 } = views();
  const file = { fileName: 'note.txt', fileBase64: Buffer.from('Hello there').toString('base64') };
  const { body } = await v2024('POST /parse', { file, config: {} });
  expect(body).toMatchObject({
    status: 'PROCESSED',
    chunks: [{ content: 'Hello there', blocks: [{ metadata: { pageNumber: 1 } }] }],
  });
  const { fileId } = body as { fileId: string };
  expect((await v2026(`GET /files/${fileId}`)).body).toMatchObject({ name: 'note.txt' });
});

test('one request of 2025-04-21 starts a run for each document', async () => {
  const { v2025, v2026 } = views();
  const { body: made } = await v2025('POST /workflows', { name: 'Intake' });
  const { id } = (made as { workflow: { id: string } }).workflow;
  const { body } = await v2025('POST /workflow_runs', { workflowId: id, rawTexts: ['a', 'b'], metadata: { n: 1 } });
  const { workflowRuns } = body as { workflowRuns: { id: string }[] };
  expect(workflowRuns).toHaveLength(2);
  const path = `/workflow_runs/${workflowRuns[1]!.id}`;
  expect((await v2025(`POST ${path}`, { name: 'Renamed', metadata: { m: 2 } })).body).toMatchObject({
    workflowRun: { name: 'Renamed', metadata: { n: 1, m: 2 } },
  });
  expect((await v2026(`GET ${path}`)).body).toMatchObject({ status: 'PROCESSED', metadata: { n: 1, m: 2 } });
});

test('a correction of an output is seen in the newer version', async () => {
  const { v2025, v2026 } = views();
  const { body: extractor } = await v2026('POST /extractors', { name: 'E', config: { schema } });
  const step = {
    type: 'EXTRACT',
    name: 'extract',
    config: { extractor: { id: (extractor as { id: string }).id, version: 'draft' } },
  };
  const steps = [{ type: 'TRIGGER', name: 'trigger', next: [{ step: 'extract' }] }, step];
  const { body: workflow } = await v2026('POST /workflows', { name: 'W', steps });
  const { body } = await v2025('POST /workflow_runs', { workflowId: (workflow as { id: string }).id, rawTexts: ['a'] });
  const { id } = (body as { workflowRuns: { id: string }[] }).workflowRuns[0]!;
  const { body: done } = await v2025(`GET /workflow_runs/${id}`);
  const output = (done as { workflowRun: { outputs: { id: string }[] } }).workflowRun.outputs[0]!;
  await v2025(`POST /workflow_runs/${id}/outputs/${output.id}`, { reviewedOutput: { value: { total: 3 } } });
  expect((await v2026(`GET /extract_runs/${output.id}`)).body).toMatchObject({
    reviewed: true,
    edited: true,
    reviewedOutput: { value: { total: 3 } },
  });
});
