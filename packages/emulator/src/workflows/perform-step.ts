import type { Json } from '../store/json.ts';
import type { StepRunRow, WorkflowRunRow } from '../store/rows/workflow-run.ts';
import type { Step } from '../store/rows/workflow.ts';
import type { World } from '../world/world.ts';
import { judge, type Lookup } from './formula.ts';
import { mergeExtractions } from './merge-extractions.ts';
import { startStepRun } from './start-step-run.ts';
import { runKinds } from './step-kinds.ts';

/** Does a step, or starts the run that does it. Steps that only direct the way leave no trace and give undefined. */
export function performStep(
  world: World,
  run: WorkflowRunRow,
  step: Step,
  fileIds: readonly string[],
  lookup: Lookup,
): StepRunRow | undefined {
  const base = {
    id: world.id('workflow_step_run'),
    stepId: `step_${step.name}`,
    name: step.name,
    type: step.type,
    fileIds,
    runId: null,
    result: null,
  };
  const done = { ...base, status: 'PROCESSED' };
  if (step.type === 'RULE_VALIDATION') return { ...done, result: checkRules(step, lookup) };
  // The blocks of these are not published, so nobody can carry them out here: what they check holds.
  if (step.type === 'VALIDATION') return { ...done, result: { allPassed: true } };
  if (step.type === 'ROUTER') return { ...done, result: { branch: step.next?.[0]?.step ?? null } };
  if (step.type === 'EXTERNAL_DATA_VALIDATION') {
    world.schedule.add('workflow.ask', `${run.id}/${base.id}`);
    return { ...base, status: 'PROCESSING' };
  }
  if (step.type === 'MERGE_EXTRACT') {
    const merged = mergeExtractions(world, run, fileIds);
    return merged && { ...done, ...merged };
  }
  const kind = runKinds[step.type];
  if (kind === undefined) return undefined;
  const child = startStepRun(world, run, step, kind, fileIds, lookup);
  return child && { ...base, status: 'PROCESSING', runId: child.id };
}

function checkRules(step: Step, lookup: Lookup): Json {
  const rules = (step.config?.rules ?? []) as { name: string; formula: string }[];
  const outcomes = rules.map(({ name, formula }) => ({ name, ...judge(formula, lookup) }));
  return { rules: outcomes, allPassed: outcomes.every(({ valid }) => valid) };
}
