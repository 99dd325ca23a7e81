import { createRun } from '../resources/create-run.ts';
import { finishRun } from '../resources/end-run.ts';
import type { Json } from '../store/json.ts';
import type { RunRow } from '../store/rows/run.ts';
import type { StepRunRow, WorkflowRunRow } from '../store/rows/workflow-run.ts';
import type { World } from '../world/world.ts';
import { runOfStep } from './runs.ts';

/** Puts the values of all extractions so far into one; of two values for a field the first stays. */
export function mergeExtractions(
  world: World,
  run: WorkflowRunRow,
  fileIds: readonly string[],
): Pick<StepRunRow, 'runId' | 'result'> | undefined {
  const runs = run.stepRuns
    .filter(({ type }) => type === 'EXTRACT' || type === 'CONDITIONAL_EXTRACT')
    .map((stepRun) => runOfStep(world, stepRun))
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
