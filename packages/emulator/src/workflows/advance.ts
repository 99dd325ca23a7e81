import type { WorkflowRunRow } from '../store/rows/workflow-run.ts';
import { isFinal, type World } from '../world/world.ts';
import { stepsOf } from './definitions.ts';
import { endWorkflowRun } from './end-run.ts';
import { runOfStep } from './runs.ts';
import { settle } from './settle-step.ts';
import { takeStep } from './take-step.ts';

/** Takes a workflow run as far as it gets: to a step that takes time, to a person, or to its end. */
export function advanceWorkflowRun(world: World, id: string): void {
  let run = world.store.get('workflowRun', id);
  if (run?.status === 'PENDING')
    run = world.change('workflowRun', run, { status: 'PROCESSING', startedAt: world.clock.now() });
  while (run?.status === 'PROCESSING') {
    run = collect(world, run);
    if (run.status !== 'PROCESSING' || run.stepRuns.some(({ status }) => status === 'PROCESSING')) return;
    if (run.queue.length === 0) return end(world, run);
    takeStep(world, run);
    run = world.store.get('workflowRun', id);
  }
}

/** Takes over what the runs of steps have found by now. */
function collect(world: World, run: WorkflowRunRow): WorkflowRunRow {
  let current = run;
  for (const stepRun of run.stepRuns) {
    const child = runOfStep(world, stepRun);
    const isUnderWay = stepRun.runId === null ? !stepRun.outcome : child && !isFinal(child.status);
    if (stepRun.status !== 'PROCESSING' || isUnderWay) continue;
    const { outcome, ...rest } = stepRun;
    const ended = outcome ?? { status: child?.status ?? 'CANCELLED' };
    const step = stepsOf(world, run).find(({ name }) => name === stepRun.name)!;
    current = settle(world, current, { ...rest, ...ended }, step, child);
  }
  return current;
}

function end(world: World, run: WorkflowRunRow): void {
  const isDoubtful = run.stepRuns.some((stepRun) => {
    const child = runOfStep(world, stepRun);
    return child !== undefined && world.options.scripts.find(world, child)?.needsReview === true;
  });
  endWorkflowRun(world, run, { status: isDoubtful && !run.reviewed ? 'NEEDS_REVIEW' : 'PROCESSED' });
}
