import { createRun } from '../resources/create-run.ts';
import type { Json } from '../store/json.ts';
import type { RunKind, RunRow } from '../store/rows/run.ts';
import type { WorkflowRunRow } from '../store/rows/workflow-run.ts';
import type { Step } from '../store/rows/workflow.ts';
import type { World } from '../world/world.ts';
import { judge, type Lookup } from './formula.ts';

interface Reference {
  readonly id: string;
  readonly version: string;
}

export function startStepRun(
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
