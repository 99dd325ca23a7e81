import type { StepRunRow, WorkflowRunRow } from '../store/rows/workflow-run.ts';
import { Refusal } from '../world/refusal.ts';
import { isFinal, type World } from '../world/world.ts';
import { takeBranch } from './branches.ts';
import { stepsOf } from './definitions.ts';
import { endWorkflowRun } from './end-run.ts';
import { performStep } from './perform-step.ts';
import { settle } from './settle-step.ts';
import { createLookup } from './values.ts';

/** Steps that wait until nothing else is left to do, because they bring branches together. */
const joins = new Set(['MERGE_EXTRACT', 'COLLECT']);

export function takeStep(world: World, run: WorkflowRunRow): void {
  const steps = stepsOf(world, run);
  const typeOf = (name: string): string => steps.find((step) => step.name === name)!.type;
  const entry = run.queue.find(({ step }) => !joins.has(typeOf(step))) ?? run.queue[0]!;
  const step = steps.find(({ name }) => name === entry.step)!;
  const taken = joins.has(step.type) ? run.queue.filter((each) => each.step === entry.step) : [entry];
  const fileIds = [...new Set(taken.flatMap((each) => each.fileIds))];
  const left = world.change('workflowRun', run, { queue: run.queue.filter((each) => !taken.includes(each)) });

  if (step.type === 'HUMAN_REVIEW') {
    const queue = [...left.queue, ...(step.next ?? []).map((edge) => ({ step: edge.step, fileIds }))];
    if (left.reviewed) world.change('workflowRun', left, { queue });
    else endWorkflowRun(world, left, { status: 'NEEDS_REVIEW', queue });
    return;
  }
  const lookup = createLookup(world, left);
  let stepRun: StepRunRow | undefined;
  try {
    stepRun = performStep(world, left, step, fileIds, lookup);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const failureMessage = `Step "${step.name}" cannot be done: ${error.message}`;
    return void endWorkflowRun(world, left, { status: 'FAILED', failureReason: 'INVALID_WORKFLOW', failureMessage });
  }
  const edges = step.type === 'CONDITIONAL' ? takeBranch(step, lookup) : (step.next ?? []);
  const stepRuns = stepRun ? [...left.stepRuns, stepRun] : left.stepRuns;
  const queue = stepRun ? left.queue : [...left.queue, ...edges.map((edge) => ({ step: edge.step, fileIds }))];
  const current = world.store.get('workflowRun', run.id)!;
  if (current.status === 'PROCESSING') {
    const changed = world.change('workflowRun', current, { stepRuns, queue });
    if (stepRun && isFinal(stepRun.status)) settle(world, changed, stepRun, step);
  }
}
