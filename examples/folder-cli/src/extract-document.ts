import {
  ApiError,
  createExtractRun,
  listExtractRuns,
  listFiles,
  uploadFile,
  waitForExtractRun,
} from '@extend-openapi/client/2026-02-09/operations';
import type { Document } from './list-documents.ts';
import { makeOnce } from './make-once.ts';
import { attemptMs, type Work } from './work.ts';

/** Takes a document from wherever it stands to its end. @throws what the other documents would meet too, and what passes */
export async function extractDocument(document: Document, work: Work): Promise<void> {
  const { id } = document;
  const { journal, client, pollMs, signal } = work;
  try {
    if (journal.of(id).status) return;
    if (!journal.of(id).fileId) journal.note(id, { fileId: await upload(document, work), attemptedAt: null });
    if (!journal.of(id).runId) journal.note(id, { runId: await start(document, work), attemptedAt: null });
    const run = await waitForExtractRun(client, journal.of(id).runId!, { intervalMs: pollMs, signal });
    const problem = [run.failureReason, run.failureMessage].filter(Boolean).join(': ');
    journal.note(id, { status: run.status, output: run.output?.value ?? null, ...(problem ? { problem } : {}) });
  } catch (error) {
    // The document itself is refused.
    if (!ApiError.isInstance(error) || ![400, 413, 415, 422].includes(error.status)) throw error;
    journal.note(id, { status: 'REFUSED', problem: error.message });
  }
}

/** The digest in front makes the name unique, so that file and run can be found by it. */
const nameOf = ({ id, names }: Document): string => `${id}-${names[0]}`;

function upload(document: Document, work: Work): Promise<string> {
  const { client } = work;
  return makeOnce(document.id, work, {
    async find() {
      for await (const file of listFiles(client, { nameContains: document.id })) return file.id;
      return undefined;
    },
    async make() {
      return (await uploadFile(client, document.path, { fileName: nameOf(document), deadlineMs: attemptMs })).id;
    },
  });
}

function start(document: Document, work: Work): Promise<string> {
  const { client, extractor, journal } = work;
  const fileId = journal.of(document.id).fileId!;
  return makeOnce(document.id, work, {
    async find() {
      const since = journal.of(document.id).attemptedAt!;
      const query = { extractorId: extractor, fileNameContains: document.id };
      for await (const run of listExtractRuns(client, query))
        if (run.file?.id === fileId && run.metadata?.['attempt'] === since) return run.id;
      return undefined;
    },
    async make() {
      const attempt = journal.of(document.id).attemptedAt!;
      const body = { extractor: { id: extractor }, file: { id: fileId }, metadata: { attempt } };
      return (await createExtractRun(client, body, { deadlineMs: attemptMs })).id;
    },
  });
}
