import { createRun, finishRun } from '../resources/runs.ts';
import type { Json } from '../store/json.ts';
import type { RunKind, RunRow } from '../store/rows/run.ts';
import type { StepRunRow, WorkflowRunRow } from '../store/rows/workflow-run.ts';
import type { World } from '../world/world.ts';
import type { Step } from './definitions.ts';
import { judge, type Lookup } from './formula.ts';

/** Steps whose work is a run of its own. */
export const runKinds: Readonly<Record<string, RunKind>> = {
  PARSE: 'parse',
  EXTRACT: 'extract',
  CLASSIFY: 'classify',
  SPLIT: 'split',
  CONDITIONAL_EXTRACT: 'extract',
  MERGE_EXTRACT: 'extract',
};

interface Reference {
  readonly id: string;
  readonly version: string;
}

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

function startStepRun(
  world: World,
  run: WorkflowRunRow,
  step: Step,
  kind: RunKind,
  fileIds: readonly string[],
  lookup: Lookup,
): RunRow | undefined {
  const config = step.config ?? {};
  const rule = (config.rules as { formula: string; extractor: Reference }[] | undefined)?.find(
    ({ formula }) => judge(formula, lookup).valid,
  );
  if (step.type === 'CONDITIONAL_EXTRACT' && !rule) return undefined;
  const reference =
    rule?.extractor ?? ((config.extractor ?? config.classifier ?? config.splitter) as Reference | undefined);
  const inline = config.extractorConfig ?? config.classifierConfig ?? config.splitterConfig ?? config.parseConfig;
  const given = run.givenOutputs.find(({ processorId }) => processorId === reference?.id)?.output;
  return createRun(world, {
    kind,
    files: fileIds.map((id) => ({ id })),
    isPackage: fileIds.length > 1,
    ...(reference ? { processor: reference } : {}),
    config: inline as Json | undefined,
    priority: run.priority,
    source: 'WORKFLOW_RUN',
    sourceId: run.id,
    parent: { kind: 'workflow', id: run.id },
    givenOutput: given,
  });
}

function checkRules(step: Step, lookup: Lookup): Json {
  const rules = (step.config?.rules ?? []) as { name: string; formula: string }[];
  const outcomes = rules.map(({ name, formula }) => ({ name, ...judge(formula, lookup) }));
  return { rules: outcomes, allPassed: outcomes.every(({ valid }) => valid) };
}

/** Puts the values of all extractions so far into one; of two values for a field the first stays. */
function mergeExtractions(
  world: World,
  run: WorkflowRunRow,
  fileIds: readonly string[],
): Pick<StepRunRow, 'runId' | 'result'> | undefined {
  const runs = run.stepRuns
    .filter(({ type }) => type === 'EXTRACT' || type === 'CONDITIONAL_EXTRACT')
    .map(({ runId }) => world.store.get('run', runId ?? ''))
    .filter((child) => child?.output != null) as RunRow[];
  if (runs.length === 0) return undefined;
  const join = (key: string): Json => Object.assign({}, ...runs.toReversed().map(({ output }) => output![key])) as Json;
  const merged = createRun(world, {
    kind: 'extract',
    files: fileIds.map((id) => ({ id })),
    isPackage: fileIds.length > 1,
    config: runs[0]!.config,
    source: 'WORKFLOW_RUN',
    sourceId: run.id,
  });
  finishRun(world, merged, { output: { value: join('value'), metadata: join('metadata') } });
  const mergedExtractors = runs
    .filter(({ processorId }) => processorId !== null)
    .map(({ processorId, versionId }) => ({
      id: processorId,
      versionId,
      name: world.store.get('processor', processorId!)?.name ?? '',
    }));
  return { runId: merged.id, result: { mergedExtractors } };
}
