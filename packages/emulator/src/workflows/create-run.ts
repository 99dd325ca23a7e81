import type { Json } from '../store/json.ts';
import type { FileRow } from '../store/rows/file.ts';
import type { WorkflowRunRow } from '../store/rows/workflow-run.ts';
import type { World } from '../world/world.ts';
import { findWorkflowVersion, getWorkflow } from './definitions.ts';

export interface WorkflowRunCreate {
  readonly workflowId: string;
  readonly version?: string | undefined;
  readonly files: readonly FileRow[];
  readonly name?: string | undefined;
  readonly metadata?: Json | undefined;
  readonly outputs?: WorkflowRunRow['givenOutputs'] | undefined;
  readonly batchId?: string;
  /** Of the runs that its steps start. @default 50 */
  readonly priority?: number | undefined;
}

/** Starts a workflow run. Until its first step begins, one of a batch is PENDING, because it was queued. */
export function createWorkflowRun(world: World, input: WorkflowRunCreate): WorkflowRunRow {
  const workflow = getWorkflow(world, input.workflowId);
  const version = findWorkflowVersion(world, workflow.id, input.version);
  const trigger = version.steps.find(({ type }) => type === 'TRIGGER');
  const fileIds = input.files.map(({ id }) => id);
  const isQueued = input.batchId !== undefined;
  const run = world.create('workflowRun', 'workflow_run', {
    workflowId: workflow.id,
    versionId: version.id,
    status: isQueued ? 'PENDING' : 'PROCESSING',
    name: input.name ?? input.files[0]?.name ?? workflow.name,
    fileIds,
    metadata: input.metadata ?? {},
    batchId: input.batchId ?? null,
    priority: input.priority ?? 50,
    stepRuns: [],
    queue: (trigger?.next ?? []).map(({ step }) => ({ step, fileIds })),
    givenOutputs: input.outputs ?? [],
    failureReason: null,
    failureMessage: null,
    reviewed: false,
    reviewedByUser: null,
    reviewedAt: null,
    rejectionNote: null,
    startedAt: isQueued ? null : world.clock.now(),
    finishedAt: null,
    looks: 0,
  });
  world.schedule.add('workflow.advance', run.id, world.options.runTime);
  return run;
}
