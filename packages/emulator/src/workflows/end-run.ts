import { cancelRun } from '../resources/end-run.ts';
import type { WorkflowRunRow } from '../store/rows/workflow-run.ts';
import { invalid } from '../world/refusal.ts';
import { isFinal, type World } from '../world/world.ts';
import { getWorkflowRun, runOfStep } from './runs.ts';

/** Stops a run and the run of its current step. @throws {Refusal} 400 when it is not in progress */
export function cancelWorkflowRun(world: World, id: string): WorkflowRunRow {
  const run = getWorkflowRun(world, id);
  if (isFinal(run.status)) throw invalid(`The workflow run is ${run.status}: only one in progress can be cancelled.`);
  for (const stepRun of run.stepRuns) {
    const child = runOfStep(world, stepRun);
    if (child && !isFinal(child.status)) cancelRun(world, child.id);
  }
  const stepRuns = run.stepRuns.map((step) => (isFinal(step.status) ? step : { ...step, status: 'CANCELLED' }));
  return endWorkflowRun(world, run, { status: 'CANCELLED', stepRuns, queue: [] });
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
