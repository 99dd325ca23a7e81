import type { Json } from '../../store/json.ts';
import type { RunRow } from '../../store/rows/run.ts';
import type { World } from '../../world/world.ts';
import { requiredSummaryOf } from './render-file.ts';
import { durationOf, pageCountOf, stateOf } from './run-facts.ts';

/** What the events of parse runs carry. */
export const renderParseStatus = (run: RunRow): Json => ({
  object: 'parse_run_status',
  id: run.id,
  ...stateOf(run),
  metadata: run.metadata,
});

export function renderParseRun(world: World, run: RunRow): Json {
  return {
    object: 'parse_run',
    id: run.id,
    batchId: run.batchId,
    file: requiredSummaryOf(world, run.fileIds[0]!),
    ...stateOf(run),
    metadata: run.metadata,
    output: run.output,
    outputUrl: null,
    metrics: run.output && { processingTimeMs: durationOf(run), pageCount: pageCountOf(world, run) },
    config: run.config,
  };
}
