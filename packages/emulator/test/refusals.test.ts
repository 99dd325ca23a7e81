import { expect, test } from 'vitest';
import { furnish } from './support/furnish.ts';
import { createCaller, prepare } from './support/prepare.ts';

const unreachable = 'http://127.0.0.1:1/invoice.pdf';
const elsewhere = 'https://files.example.com/invoice.pdf';

type Ids = Awaited<ReturnType<typeof furnish>>;

/** Requests of which one part is good and would be stored, and a later part is refused. */
const requests: readonly (readonly [string, string, string, (ids: Ids) => object])[] = [
  [
    'a package of which the second file cannot be downloaded',
    '2026-02-09',
    'POST /extract_runs',
    ({ extractor }) => ({
      extractor: { id: extractor },
      package: { files: [{ text: 'a', name: 'a.txt' }, { url: unreachable }] },
    }),
  ],
  [
    'a batch of which the second file cannot be downloaded',
    '2026-02-09',
    'POST /parse_runs/batch',
    () => ({ inputs: [{ file: { text: 'a', name: 'a.txt' } }, { file: { url: unreachable } }] }),
  ],
  [
    'a file that is new for a version that is unknown',
    '2026-02-09',
    'POST /extract_runs',
    ({ extractor }) => ({ extractor: { id: extractor, version: '9.9' }, file: { url: elsewhere } }),
  ],
  [
    'sample files for a clone of an extractor that is unknown',
    '2026-02-09',
    'POST /extractors',
    () => ({ name: 'Invoices', cloneExtractorId: 'ex_unknown', generate: { files: [{ url: elsewhere }] } }),
  ],
  [
    'a file that is new for a version of a processor that is unknown',
    '2025-04-21',
    'POST /processor_runs',
    ({ extractor }) => ({ processorId: extractor, version: '9.9', file: { fileUrl: elsewhere } }),
  ],
  [
    'a text for a version of a processor that is unknown',
    '2026-02-09',
    'POST /processor_runs',
    ({ extractor }) => ({ processorId: extractor, version: '9.9', rawText: 'a' }),
  ],
  [
    'files of which the second is unknown',
    '2025-04-21',
    'POST /workflow_runs',
    ({ workflow }) => ({ workflowId: workflow, files: [{ fileUrl: elsewhere }, { fileId: 'file_unknown' }] }),
  ],
  [
    'files of which the second says nothing',
    '2025-04-21',
    'POST /workflow_runs',
    ({ workflow }) => ({ workflowId: workflow, files: [{ fileUrl: elsewhere }, { fileName: 'a.pdf' }] }),
  ],
  [
    'a batch of which the second file is unknown',
    '2025-04-21',
    'POST /workflow_runs/batch',
    ({ workflow }) => ({ workflowId: workflow, inputs: [{ rawText: 'a' }, { file: { fileId: 'file_unknown' } }] }),
  ],
  [
    'a document inside the request for a processor that is unknown',
    '2024-12-23',
    'POST /processor_runs',
    () => ({ processorId: 'ex_unknown', file: { fileBase64: 'YQ==', fileName: 'a.txt' } }),
  ],
  [
    'a document inside the request for a version that is unknown',
    '2024-12-23',
    'POST /processor_runs',
    ({ extractor }) => ({ processorId: extractor, version: '9.9', file: { fileBase64: 'YQ==', fileName: 'a.txt' } }),
  ],
];

test.each(requests)('%s changes nothing (%s)', async (_, version, name, bodyOf) => {
  const { emulator, world } = prepare({ time: { reads: 1 } });
  const ids = await furnish(emulator);
  const { rows, bytes } = await world.snapshot();
  const { status } = await createCaller(emulator.fetch, version)(name, bodyOf(ids));
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(await world.snapshot()).toMatchObject({ rows, bytes });
  expect(emulator.breaches()).toEqual([]);
});
