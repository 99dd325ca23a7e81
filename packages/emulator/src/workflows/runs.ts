import type { FileRow } from '../store/rows/file.ts';
import type { Json } from '../store/json.ts';
import type { WorkflowRunRow } from '../store/rows/workflow-run.ts';
import { cancelRun } from '../resources/runs.ts';
import { invalid } from '../world/refusal.ts';
import { isFinal, type World } from '../world/world.ts';
import { findWorkflowVersion, getWorkflow, type Step } from './definitions.ts';

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

/** Starts a workflow run. Runs of a batch wait a moment in PENDING. */
export function createWorkflowRun(world: World, input: WorkflowRunCreate): WorkflowRunRow {
  const workflow = getWorkflow(world, input.workflowId);
  const version = findWorkflowVersion(world, workflow.id, input.version);
  const trigger = (version.steps as unknown as Step[]).find(({ type }) => type === 'TRIGGER');
  const fileIds = input.files.map(({ id }) => id);
  const isWaiting = input.batchId !== undefined;
  const run = world.create('workflowRun', 'workflow_run', {
    workflowId: workflow.id,
    versionId: version.id,
    status: isWaiting ? 'PENDING' : 'PROCESSING',
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
    startedAt: isWaiting ? null : world.clock.now(),
    finishedAt: null,
    looks: 0,
  });
  world.schedule.add('workflow.advance', run.id, isWaiting ? 0 : world.options.runTime);
  return run;
}

export const getWorkflowRun = (world: World, id: string): WorkflowRunRow =>
  world.find('workflowRun', id, 'workflow run');

/** Renames a run, and adds to its metadata: keys that are not named stay as they are. */
export function updateWorkflowRun(
  world: World,
  id: string,
  input: { name?: string | undefined; metadata?: Json | undefined },
): WorkflowRunRow {
  const run = getWorkflowRun(world, id);
  return world.change('workflowRun', run, {
    name: input.name ?? run.name,
    metadata: { ...run.metadata, ...input.metadata },
  });
}

/** Stops a run and the run of its current step. @throws {Refusal} 400 when it is not in progress */
export function cancelWorkflowRun(world: World, id: string): WorkflowRunRow {
  const run = getWorkflowRun(world, id);
  if (isFinal(run.status)) throw invalid(`The workflow run is ${run.status}: only one in progress can be cancelled.`);
  for (const { runId } of run.stepRuns) {
    const child = runId === null ? undefined : world.store.get('run', runId);
    if (child && !isFinal(child.status)) cancelRun(world, child.id);
  }
  const stepRuns = run.stepRuns.map((step) => (isFinal(step.status) ? step : { ...step, status: 'CANCELLED' }));
  return endWorkflowRun(world, run, { status: 'CANCELLED', stepRuns, queue: [] });
}

export function deleteWorkflowRun(world: World, id: string): void {
  getWorkflowRun(world, id);
  world.store.delete('workflowRun', id);
  world.schedule.cancel('workflow.advance', id);
}

/** What a reviewer decides about a run in NEEDS_REVIEW. */
export interface Review {
  readonly approve: boolean;
  readonly by?: string;
  readonly note?: string;
}

/** Approves or rejects a run that needs review; an approved one goes on with its next step. */
export function reviewWorkflowRun(world: World, id: string, review: Review): WorkflowRunRow {
  const run = getWorkflowRun(world, id);
  if (run.status !== 'NEEDS_REVIEW') throw invalid(`The workflow run is ${run.status}, nobody needs to review it.`);
  const signed = {
    reviewed: true,
    reviewedByUser: review.by ?? 'reviewer@example.com',
    reviewedAt: world.clock.now(),
  };
  if (!review.approve)
    return endWorkflowRun(world, run, { ...signed, status: 'REJECTED', rejectionNote: review.note ?? null });
  const resumed = world.change('workflowRun', run, { ...signed, status: 'PROCESSING', finishedAt: null });
  world.schedule.add('workflow.advance', id);
  return resumed;
}

const events: Readonly<Record<string, string>> = {
  PROCESSED: 'completed',
  FAILED: 'failed',
  NEEDS_REVIEW: 'needs_review',
  REJECTED: 'rejected',
  CANCELLED: 'cancelled',
};

/** Puts a run into a state in which it stays, and tells it. */
export function endWorkflowRun(
  world: World,
  run: WorkflowRunRow,
  changes: Partial<WorkflowRunRow> & { readonly status: WorkflowRunRow['status'] },
): WorkflowRunRow {
  const finishedAt = changes.status === 'NEEDS_REVIEW' ? null : world.clock.now();
  const ended = world.change('workflowRun', run, { ...changes, finishedAt });
  const type = `workflow_run.${events[ended.status]}`;
  world.emit({ type, table: 'workflowRun', row: ended, resourceId: run.workflowId });
  return ended;
}
