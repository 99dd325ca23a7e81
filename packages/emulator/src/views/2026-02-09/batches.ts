import { createBatch, batchStatus } from '../../resources/batches.ts';
import { createRun, type RunCreate } from '../../resources/create-run.ts';
import { takeFiles } from '../../resources/files.ts';
import { findVersion } from '../../resources/processor-versions.ts';
import { getProcessor } from '../../resources/processors.ts';
import type { Json } from '../../store/json.ts';
import type { BatchRow } from '../../store/rows/batch.ts';
import type { RunRow } from '../../store/rows/run.ts';
import type { World } from '../../world/world.ts';
import { iso } from '../view.ts';
import type { BatchCreate } from './start-run.ts';

/** Creates a batch with one run for each input. */
export async function startBatch(
  world: World,
  kind: BatchRow['kind'] & RunRow['kind'],
  inputs: BatchCreate['inputs'],
  common: Pick<RunCreate, 'processor' | 'config' | 'priority'>,
): Promise<BatchRow> {
  const { processor } = common;
  const processorId =
    processor && findVersion(world, getProcessor(world, processor.id).id, processor.version).processorId;
  const files = await takeFiles(
    world,
    inputs.map(({ file }) => file),
  );
  const batch = createBatch(world, { kind, runCount: inputs.length, ...(processorId ? { processorId } : {}) });
  const source = kind === 'parse' ? 'BATCH_PARSER_RUN' : 'BATCH_PROCESSOR_RUN';
  for (const [index, { metadata }] of inputs.entries()) {
    const input = { files: [files[index]!], metadata };
    createRun(world, { kind, priority: 90, ...common, ...input, batchId: batch.id, source, sourceId: batch.id });
  }
  return batch;
}

export const renderBatch = (world: World, batch: BatchRow): Json => ({
  object: 'batch_run',
  id: batch.id,
  status: batchStatus(world, batch),
  runCount: batch.runCount,
  createdAt: iso(batch.createdAt),
});
