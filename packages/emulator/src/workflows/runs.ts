import type { Json } from '../store/json.ts';
import type { RunRow } from '../store/rows/run.ts';
import type { StepRunRow, WorkflowRunRow } from '../store/rows/workflow-run.ts';
import type { World } from '../world/world.ts';

/** The run that does the work of a step; undefined for steps without one, and when it was deleted. */
export const runOfStep = (world: World, { runId }: StepRunRow): RunRow | undefined =>
  runId === null ? undefined : world.store.get('run', runId);

export const getWorkflowRun = (world: World, id: string): WorkflowRunRow =>
  world.find('workflowRun', id, 'workflow run');

/** Renames a run, and adds to its metadata: keys that are not named stay as they are. */
export function updateWorkflowRun(
  world: World,
  id: string,
  input: { name?: string | undefined; metadata?: Json | undefined },
): WorkflowRunRow {
  const run = getWorkflowRun(world, id);
  return world.change('workflowRun', run, {
    name: input.name ?? run.name,
    metadata: { ...run.metadata, ...input.metadata },
  });
}

export function deleteWorkflowRun(world: World, id: string): void {
  getWorkflowRun(world, id);
  world.store.delete('workflowRun', id);
}
