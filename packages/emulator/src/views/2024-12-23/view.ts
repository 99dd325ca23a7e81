import { findVersion } from '../../resources/processor-versions.ts';
import { getProcessor } from '../../resources/processors.ts';
import type { Json } from '../../store/json.ts';
import type { WorkflowRunRow } from '../../store/rows/workflow-run.ts';
import type { World, WorldEvent } from '../../world/world.ts';
import { renderWorkflowRun } from '../2025-04-21/render-workflow.ts';
import { view as newer } from '../2025-04-21/view.ts';
import type { Call, Handler, View } from '../view.ts';
import { same, withConfig, withExpected, withStoredFile, withOutputs, type Change } from './bodies.ts';
import { newerOutput } from './to-newer.ts';
import { toOlder, olderStatus } from './to-older.ts';

/** How the body of each operation reads in 2025-04-21. */
const operations: Readonly<Record<string, Change>> = {
  createWorkflow: same,
  createWorkflowRun: withOutputs,
  createWorkflowRunBatch: same,
  listWorkflowRuns: same,
  getWorkflowRun: same,
  updateWorkflowRun: same,
  correctWorkflowRunOutput: (body) => ({ ...body, reviewedOutput: newerOutput(body.reviewedOutput as Json) }),
  createProcessorRun: async (body, world) => {
    const { id } = getProcessor(world, body.processorId as string);
    findVersion(world, id, body.version as string | undefined);
    return withStoredFile(await withConfig(body, world), world);
  },
  getProcessorRun: same,
  getBatchProcessorRun: same,
  createProcessor: same,
  updateProcessor: withConfig,
  publishProcessorVersion: withConfig,
  listProcessorVersions: same,
  getProcessorVersion: same,
  parseFile: withStoredFile,
  listFiles: same,
  createFile: same,
  uploadFile: same,
  getFile: same,
  createEvaluationSet: same,
  createEvaluationSetItem: withExpected,
  createEvaluationSetItems: (body, world) => ({
    ...body,
    items: (body.items as Json[]).map((item) => withExpected(item, world) as Json),
  }),
  updateEvaluationSetItem: withExpected,
};

/** Carries out an operation as in 2025-04-21, translating what goes in and what comes out. */
function older(operationId: string, change: Change): Handler {
  const handler = newer.operations[operationId]!;
  return async (call: Call) => {
    const { world, body } = call;
    const changed = operationId === 'uploadFile' || body === undefined ? body : await change(body as Json, world);
    const answer = toOlder(world, await handler({ ...call, body: changed } as Call<never>)) as Json;
    return operationId === 'listWorkflowRuns' ? withOlderStatuses(answer) : answer;
  };
}

/** Summaries of runs have no tag to go by. */
const withOlderStatuses = (answer: Json): Json => ({
  ...answer,
  workflowRuns: (answer.workflowRuns as Json[]).map((run) => ({ ...run, status: olderStatus(run.status) })),
});

/** Of a step that was done this version sends the whole run, and of parser runs nothing. */
function renderEvent(world: World, event: WorldEvent): ReturnType<View['event']> {
  if (event.type === 'workflow_run.step_run.processed') {
    const run = renderWorkflowRun(world, event.row as WorkflowRunRow);
    return { type: event.type, payload: toOlder(world, run) as object };
  }
  const told = newer.event(world, event);
  if (!told || told.type.startsWith('parser_run.')) return undefined;
  return { type: told.type, payload: toOlder(world, told.payload) as object };
}

/** 2024-12-23: as 2025-04-21, in older words. */
export const view: View = {
  version: '2024-12-23',
  operations: Object.fromEntries(Object.entries(operations).map(([id, change]) => [id, older(id, change)])),
  event: renderEvent,
};
