import type { WorkflowRunRow } from '../store/rows/workflow-run.ts';
import { invalid } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import { endWorkflowRun } from './end-run.ts';
import { getWorkflowRun } from './runs.ts';

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
