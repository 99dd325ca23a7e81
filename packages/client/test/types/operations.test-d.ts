/** Compiled by `tsc -p test`, never run. */
import type {
  ExtractOutputJson,
  ExtractRun,
  ExtractRunList,
  ExtractRunSummary,
  File,
  WorkflowRun,
} from '@extend-openapi/types/2026-02-09/schemas';
import type { ProcessorRun } from '@extend-openapi/types/2025-04-21/schemas';
import { expectTypeOf } from 'vitest';
import type { ExtendClient as ByPath } from '../../src/generated/2026-02-09.gen.ts';
import type { ExtendClient as Middle } from '../../src/generated/2025-04-21/operations.gen.ts';
import {
  createProcessorRunAndWait,
  createWorkflowRunAndWait,
  type FinishedWorkflowRun,
} from '../../src/generated/2025-04-21/operations.gen.ts';
import * as legacy from '../../src/generated/2024-12-23/operations.gen.ts';
import {
  createExtractRun,
  createExtractRunAndWait,
  createExtendClient,
  deleteFile,
  type ExtendClient,
  getBatchProcessorRun,
  getExtractorVersion,
  getExtractRun,
  hasValue,
  listExtractRuns,
  listExtractorVersions,
  updateExtractor,
  uploadFile,
  waitForWorkflowRun,
} from '../../src/generated/2026-02-09/operations.gen.ts';

declare const client: ExtendClient;
declare const middle: Middle;
declare const byPath: ByPath;
const file = { url: 'https://a' };

export async function calls(): Promise<void> {
  expectTypeOf(await createExtractRun(client, { extractor: { id: 'ex_1' }, file })).toEqualTypeOf<ExtractRun>();
  expectTypeOf(await getExtractRun(byPath, 'exr_1', { timeoutMs: 1000 })).toEqualTypeOf<ExtractRun>();
  expectTypeOf(await getExtractorVersion(client, 'ex_1', 'exv_1')).toHaveProperty('id');
  expectTypeOf(await deleteFile(client, 'file_1', { signal: AbortSignal.timeout(1) })).toHaveProperty('id');
  await updateExtractor(client, 'ex_1', { name: 'a' });
  // @ts-expect-error the id is required
  await getExtractRun(client);
  // @ts-expect-error the body has another shape
  await createExtractRun(client, { extractor: 'ex_1', file });
  // @ts-expect-error a misspelt option
  await getExtractRun(client, 'exr_1', { timeoutMS: 1 });
  // @ts-expect-error a client of another version
  await getExtractRun(middle, 'exr_1');
  // @ts-expect-error a region that the version does not have
  createExtendClient({ region: 'mars' });
  // oxlint-disable-next-line no-deprecated -- the mark has to reach the call
  await getBatchProcessorRun(client, 'bpr_1');
}

/** A call that starts several runs waits for each. */
export async function severalRuns(oldest: legacy.ExtendClient): Promise<void> {
  const files = [{ fileUrl: 'https://a' }];
  const finished = await createWorkflowRunAndWait(middle, { workflowId: 'workflow_1', files });
  expectTypeOf(finished).toEqualTypeOf<FinishedWorkflowRun[]>();
  const older = await legacy.createWorkflowRunAndWait(oldest, { workflowId: 'workflow_1', files });
  expectTypeOf(older).toEqualTypeOf<legacy.FinishedWorkflowRun[]>();
}

export async function lists(): Promise<void> {
  for await (const run of listExtractRuns(client, { status: 'PROCESSED' }))
    expectTypeOf(run).toEqualTypeOf<ExtractRunSummary>();
  for await (const page of listExtractRuns(client).pages()) expectTypeOf(page).toEqualTypeOf<ExtractRunList>();
  expectTypeOf(await listExtractRuns(client)).toEqualTypeOf<ExtractRunList>();
  for await (const version of listExtractorVersions(client, 'ex_1', { maxPageSize: 10 }))
    expectTypeOf(version.id).toEqualTypeOf<string>();
  // @ts-expect-error a misspelt status
  listExtractRuns(client, { status: 'PROCESED' });
  // @ts-expect-error the list belongs to an extractor
  listExtractorVersions(client);
}

export async function runs(): Promise<void> {
  const run = await createExtractRunAndWait(client, { extractor: { id: 'ex_1' }, file }, { wait: { timeoutMs: 1 } });
  expectTypeOf(run.status).toEqualTypeOf<'PROCESSED' | 'FAILED' | 'CANCELLED'>();
  if (run.status === 'PROCESSED') expectTypeOf(run.output).toEqualTypeOf<NonNullable<ExtractRun['output']>>();
  else expectTypeOf(run.output).toEqualTypeOf<ExtractRun['output']>();
  if (hasValue(run)) {
    expectTypeOf(run.output.metadata).toEqualTypeOf<ExtractOutputJson['metadata']>();
    expectTypeOf(run.output.value.total).toEqualTypeOf<unknown>();
  }
  const processed = await createProcessorRunAndWait(middle, { processorId: 'dp_1', file: { fileUrl: 'https://a' } });
  expectTypeOf(processed).toExtend<ProcessorRun>();
  expectTypeOf((await waitForWorkflowRun(client, 'wr_1')).stepRuns).toEqualTypeOf<WorkflowRun['stepRuns']>();
}

export async function uploads(): Promise<void> {
  expectTypeOf(await uploadFile(client, 'a.pdf', { password: 'p' })).toEqualTypeOf<File>();
  // @ts-expect-error a misspelt option
  await uploadFile(client, 'a.pdf', { filename: 'a.pdf' });
}
