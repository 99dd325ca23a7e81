import type { RunRow } from '../store/rows/run.ts';
import type { StepRunRow, WorkflowRunRow } from '../store/rows/workflow-run.ts';
import type { Step } from '../store/rows/workflow.ts';
import type { World } from '../world/world.ts';
import { endWorkflowRun } from './end-run.ts';
import { follow } from './follow.ts';
import { runKinds } from './step-kinds.ts';

/** Writes down a step that has ended and queues what follows; a failed one ends the run unless it may go on. */
export function settle(
  world: World,
  run: WorkflowRunRow,
  stepRun: StepRunRow,
  step: Step,
  child?: RunRow,
): WorkflowRunRow {
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
