import type { Json } from '../store/json.ts';
import type { RunRow } from '../store/rows/run.ts';
import type { StepRunRow, WorkflowRunRow } from '../store/rows/workflow-run.ts';
import { Refusal } from '../world/refusal.ts';
import { isFinal, type World } from '../world/world.ts';
import { findWorkflowVersion, type Edge, type Step } from './definitions.ts';
import { endWorkflowRun } from './runs.ts';
import { performStep, runKinds } from './steps.ts';
import { createLookup, takeBranch } from './values.ts';

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

const stepsOf = (world: World, run: WorkflowRunRow): Step[] =>
  findWorkflowVersion(world, run.workflowId, run.versionId).steps as unknown as Step[];

/** Steps that wait until nothing else is left to do, because they bring branches together. */
const joins = new Set(['MERGE_EXTRACT', 'COLLECT']);

function takeStep(world: World, run: WorkflowRunRow): void {
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

/** Takes over what the runs of steps have found by now. */
function collect(world: World, run: WorkflowRunRow): WorkflowRunRow {
  let current = run;
  for (const stepRun of run.stepRuns) {
    const child = stepRun.runId === null ? undefined : world.store.get('run', stepRun.runId);
    const isUnderWay = stepRun.runId === null ? !stepRun.outcome : child && !isFinal(child.status);
    if (stepRun.status !== 'PROCESSING' || isUnderWay) continue;
    const { outcome, ...rest } = stepRun;
    const ended = outcome ?? { status: child?.status ?? 'CANCELLED' };
    const step = stepsOf(world, run).find(({ name }) => name === stepRun.name)!;
    current = settle(world, current, { ...rest, ...ended }, step, child);
  }
  return current;
}

/** Writes down a step that has ended and queues what follows; a failed one ends the run unless it may go on. */
function settle(world: World, run: WorkflowRunRow, stepRun: StepRunRow, step: Step, child?: RunRow): WorkflowRunRow {
  const stepRuns = run.stepRuns.map((each) => (each.id === stepRun.id ? stepRun : each));
  const queue = [...run.queue, ...follow(world, step, stepRun, child)];
  const changed = world.change('workflowRun', run, { stepRuns, queue });
  world.emit({
    type: 'workflow_run.step_run.processed',
    table: 'workflowRun',
    row: { ...changed, focus: stepRun.id } as WorkflowRunRow,
    resourceId: run.workflowId,
  });
  if (stepRun.status === 'PROCESSED' || goesOn(step)) return changed;
  return endWorkflowRun(world, changed, {
    status: stepRun.status === 'CANCELLED' ? 'CANCELLED' : 'FAILED',
    queue: [],
    failureReason:
      stepRun.type in runKinds && stepRun.type !== 'PARSE' ? 'DOCUMENT_PROCESSOR_ERROR' : 'FAILED_TO_PROCESS_FILE',
    failureMessage: child?.failureMessage ?? `Step "${step.name}" failed.`,
  });
}

/** An outside check that fails only ends the run where it is told to. */
const goesOn = ({ type, config }: Step): boolean =>
  (config?.failureBehavior ?? (type === 'EXTERNAL_DATA_VALIDATION' ? 'CONTINUE' : 'EXIT')) === 'CONTINUE';

/** What comes after a step: all edges, or those of the class or verdict that it has found. */
function follow(world: World, step: Step, stepRun: StepRunRow, child?: RunRow): WorkflowRunRow['queue'] {
  const edges = step.next ?? [];
  const enter = (edge: Edge, fileIds = stepRun.fileIds) => ({ step: edge.step, fileIds });
  if (step.type === 'CLASSIFY')
    return edges.filter(({ classificationId }) => classificationId === child?.output?.id).map((edge) => enter(edge));
  if (step.type === 'SPLIT') {
    const pieces = (child?.output?.splits ?? []) as { classificationId: string; fileId: string }[];
    return pieces.flatMap(({ classificationId, fileId }) =>
      edges.filter((edge) => edge.classificationId === classificationId).map((edge) => enter(edge, [fileId])),
    );
  }
  if (step.type === 'RULE_VALIDATION') {
    const verdict = (stepRun.result as Json).allPassed === true ? 'pass' : 'fail';
    return edges.filter(({ result }) => result === undefined || result === verdict).map((edge) => enter(edge));
  }
  if (step.type === 'VALIDATION' || step.type === 'ROUTER') return edges.slice(0, 1).map((edge) => enter(edge));
  return edges.map((edge) => enter(edge));
}

function end(world: World, run: WorkflowRunRow): void {
  const isDoubtful = run.stepRuns.some(({ runId }) => {
    const child = runId === null ? undefined : world.store.get('run', runId);
    return child !== undefined && world.options.scripts.find(world, child)?.needsReview === true;
  });
  endWorkflowRun(world, run, { status: isDoubtful && !run.reviewed ? 'NEEDS_REVIEW' : 'PROCESSED' });
}
