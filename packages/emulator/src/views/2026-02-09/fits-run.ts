import type { RunRow } from '../../store/rows/run.ts';
import type { WorkflowRunRow } from '../../store/rows/workflow-run.ts';
import type { World } from '../../world/world.ts';
import { contains, matches } from '../list.ts';
import type { Query } from '../view.ts';

/** Whether a run fits the filters of a list. */
export function fitsRun(world: World, run: RunRow, query: Query): boolean {
  const processorId = query.extractorId ?? query.classifierId ?? query.splitterId ?? query.processorId;
  return (
    matches(run.status, query.status) &&
    matches(run.processorId, processorId) &&
    matches(run.batchId, query.batchId) &&
    matches(run.source, query.source) &&
    matches(run.sourceId, query.sourceId) &&
    contains(namesOf(world, run.fileIds), query.fileNameContains)
  );
}

/** Whether a workflow run fits the filters of a list. */
export function fitsWorkflowRun(world: World, run: WorkflowRunRow, query: Query): boolean {
  return (
    matches(run.status, query.status) &&
    matches(run.workflowId, query.workflowId) &&
    matches(run.batchId, query.batchId) &&
    contains(namesOf(world, run.fileIds), query.fileNameContains)
  );
}

const namesOf = (world: World, fileIds: readonly string[]): string =>
  fileIds.map((id) => world.store.get('file', id)?.name ?? '').join('\n');
