import { expect, test } from 'vitest';
import { views } from './support/views.ts';

const classifications = [{ id: 'other', type: 'other', description: 'Anything else.' }];

interface Processor {
  readonly processor: { readonly id: string };
}

test('what was optional in a field list and is required later is read in every version', async () => {
  const { emulator, v2024, v2025, v2026 } = views();
  const fields = [
    { id: 'rows', name: 'Rows', type: 'array', schema: [{ id: 'sum', name: 'Sum', type: 'number' }] },
    { id: 'terms', name: 'Terms', type: 'enum', description: 'Terms of payment', enum: [{ value: 'NET_30' }] },
  ];
  const { body } = await v2024('POST /processors', { name: 'Invoices', type: 'EXTRACT' });
  const { id } = (body as Processor).processor;
  const config = { type: 'EXTRACT', fields };
  expect((await v2024(`POST /processors/${id}`, { config })).status).toBe(200);
  expect(await v2025(`GET /processors/${id}/versions/draft`)).toMatchObject({
    status: 200,
    body: { version: { config: { fields } } },
  });
  expect((await v2025(`POST /processors/${id}/publish`, { releaseType: 'minor' })).status).toBe(200);
  expect((await v2026(`GET /extractors/${id}`)).status).toBe(200);
  expect(emulator.breaches()).toEqual([]);
});

test('page ranges that are open at an end are closed in the version that has no open ones', async () => {
  const { emulator, v2025, v2026 } = views();
  const advancedOptions = { pageRanges: [{ start: 2 }, { end: 1 }] };
  const { body } = await v2025('POST /parse/async', {
    file: { fileUrl: 'https://files.example.com/a.pdf' },
    config: { advancedOptions },
  });
  const { id } = body as { id: string };
  const [fromSecond, first] = [
    { start: 2, end: expect.any(Number) as number },
    { start: 1, end: 1 },
  ];
  expect(await v2026(`GET /parse_runs/${id}`)).toMatchObject({
    status: 200,
    body: { config: { advancedOptions: { pageRanges: [fromSecond, first] } } },
  });
  const config = { type: 'CLASSIFY', classifications, advancedOptions };
  const { body: made } = await v2025('POST /processors', { name: 'Mail', type: 'CLASSIFY', config });
  expect(await v2026(`GET /classifiers/${(made as Processor).processor.id}`)).toMatchObject({
    status: 200,
    body: { draftVersion: { config: { advancedOptions: { pageRanges: [fromSecond, first] } } } },
  });
  expect(emulator.breaches()).toEqual([]);
});

test('an output that a workflow run brings along and that does not fit ends it as failed', async () => {
  const { emulator, v2026 } = views();
  const { id } = (await v2026('POST /classifiers', { name: 'Mail', config: { classifications } })).body as {
    id: string;
  };
  const steps = [
    { type: 'TRIGGER', name: 'trigger', next: [{ step: 'classify' }] },
    { type: 'CLASSIFY', name: 'classify', config: { classifier: { id, version: 'draft' } } },
  ];
  const workflow = (await v2026('POST /workflows', { name: 'Intake', steps })).body as { id: string };
  const outputs = [{ processorId: id, output: { value: { total: 1 } } }];
  const started = await v2026('POST /workflow_runs', { workflow: { id: workflow.id }, file: { text: 'x' }, outputs });
  expect(started).toMatchObject({ status: 200 });
  expect((await v2026(`GET /workflow_runs/${(started.body as { id: string }).id}`)).body).toMatchObject({
    status: 'FAILED',
  });
  expect(emulator.breaches()).toEqual([]);
});
