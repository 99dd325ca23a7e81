import {
  createProcessorRun,
  type ExtendClient,
  getProcessorRun,
  hasValue,
  listProcessorRuns,
  uploadFile,
} from '@extend-openapi/client/2025-04-21/operations';
import type { Extend } from './extend.ts';
import { fileNameOf } from './job.ts';

/** The worker's operations in 2025-04-21, where an extractor is a processor. */
export function speakPrevious(client: ExtendClient, processorId: string): Extend {
  return {
    async upload(job) {
      return (await uploadFile(client, job.content, { fileName: fileNameOf(job) })).id;
    },
    async start({ id, fileId }) {
      const body = { processorId, file: { fileId: fileId! }, metadata: { job: id } };
      return (await createProcessorRun(client, body)).processorRun.id;
    },
    async find({ id }) {
      const { processorRuns } = await listProcessorRuns(client, { processorId, fileNameContains: id });
      return processorRuns[0]?.id;
    },
    async read(runId) {
      const { processorRun } = await getProcessorRun(client, runId);
      const { status, failureReason } = processorRun;
      if (status === 'PROCESSED')
        return { status: 'done', value: hasValue(processorRun) ? processorRun.output.value : null };
      if (status === 'FAILED' || status === 'CANCELLED') return { status: 'failed', problem: failureReason ?? status };
      return undefined;
    },
  };
}
