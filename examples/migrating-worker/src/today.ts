import {
  createExtractRun,
  type ExtendClient,
  getExtractRun,
  hasValue,
  listExtractRuns,
  uploadFile,
} from '@extend-openapi/client/2026-02-09/operations';
import type { Extend } from './extend.ts';
import { fileNameOf } from './job.ts';

/** The worker's operations in 2026-02-09, where the processor is an extractor and answers have no wrapper. */
export function speakToday(client: ExtendClient, extractorId: string): Extend {
  return {
    async upload(job) {
      return (await uploadFile(client, job.content, { fileName: fileNameOf(job) })).id;
    },
    async start({ id, fileId }) {
      const body = { extractor: { id: extractorId }, file: { id: fileId! }, metadata: { job: id } };
      return (await createExtractRun(client, body)).id;
    },
    async find({ id }) {
      const { data } = await listExtractRuns(client, { extractorId, fileNameContains: id });
      return data[0]?.id;
    },
    async read(runId) {
      const run = await getExtractRun(client, runId);
      const { status, failureReason } = run;
      if (status === 'PROCESSED') return { status: 'done', value: hasValue(run) ? run.output.value : null };
      if (status === 'FAILED' || status === 'CANCELLED') return { status: 'failed', problem: failureReason ?? status };
      return undefined;
    },
  };
}
