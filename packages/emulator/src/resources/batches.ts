import type { BatchRow } from '../store/rows/batch.ts';
import type { RunRow } from '../store/rows/run.ts';
import { isFinal, type World } from '../world/world.ts';

export function createBatch(
  world: World,
  fields: { readonly kind: BatchRow['kind']; readonly runCount: number; readonly processorId?: string },
): BatchRow {
  const prefix = fields.kind === 'parse' ? 'bpar' : fields.kind === 'workflow' ? 'batch' : 'bpr';
  return world.create('batch', prefix, { status: 'PENDING', processorId: null, ...fields });
}

export const getBatch = (world: World, id: string): BatchRow => world.find('batch', id, 'batch run');

/** The state of a batch as its runs have it: PENDING until one starts, PROCESSING until the last has ended. */
export function batchStatus(world: World, batch: BatchRow): BatchRow['status'] {
  if (isFinal(batch.status)) return batch.status;
  return runsOf(world, batch).every(({ status }) => status === 'PENDING') ? 'PENDING' : 'PROCESSING';
}

/** Ends a batch whose runs have all ended. One that has not a single result has failed. */
export function checkBatch(world: World, id: string): void {
  const batch = world.store.get('batch', id);
  if (!batch || isFinal(batch.status)) return;
  const runs = runsOf(world, batch);
  if (!runs.every(({ status }) => isFinal(status))) return;
  const isLost = runs.every(({ status }) => status !== 'PROCESSED');
  const ended = world.change('batch', batch, { status: isLost ? 'FAILED' : 'PROCESSED' });
  const name = batch.kind === 'parse' ? 'batch_parse_run' : 'batch_processor_run';
  const type = `${name}.${isLost ? 'failed' : 'processed'}`;
  world.emit({ type, table: 'batch', row: ended, resourceId: batch.processorId });
}

const runsOf = (world: World, batch: BatchRow): RunRow[] =>
  world.store.all('run').filter((run) => run.batchId === batch.id);
