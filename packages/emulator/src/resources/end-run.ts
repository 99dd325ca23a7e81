import type { Json } from '../store/json.ts';
import type { RunRow, RunKind } from '../store/rows/run.ts';
import { invalid } from '../world/refusal.ts';
import { isFinal, type World } from '../world/world.ts';
import { leaveQueue } from './queue.ts';
import { runNames } from './run-names.ts';
import { getRun } from './runs.ts';

/** How a run ends. */
export type Outcome =
  | { readonly output: Json }
  | { readonly failure: { readonly reason: string; readonly message: string } };

/** Writes down how a run ended, and tells whoever waits for it. Verification has no events. */
export function finishRun(world: World, run: RunRow, outcome: Outcome): RunRow {
  const isAwaited = world.isAwaited(run.id);
  const changes =
    'output' in outcome
      ? { status: 'PROCESSED' as const, output: outcome.output, initialOutput: outcome.output }
      : {
          status: 'FAILED' as const,
          failureReason: outcome.failure.reason,
          failureMessage: outcome.failure.message,
        };
  const ended = world.change('run', run, { ...changes, finishedAt: world.clock.now() });
  const type = `${runNames[run.kind].object}.${ended.status === 'PROCESSED' ? 'processed' : 'failed'}`;
  if (run.kind !== 'verify') world.emit({ type, table: 'run', row: ended, resourceId: run.processorId });
  tellParents(world, ended);
  leaveQueue(world, run.id);
  // Who waits for a run takes the result with them, and a verdict stays for its first reader.
  if (!isAwaited && run.kind !== 'verify') forgetResult(world, ended);
  return ended;
}

/** Removes the result of a run under zero retention. What a workflow or an evaluation works with stays. */
export function forgetResult(world: World, run: RunRow): void {
  if (!run.isZeroRetention || run.status !== 'PROCESSED' || run.parent !== null) return;
  world.store.put('run', { ...run, output: null, initialOutput: null });
}

function tellParents(world: World, run: RunRow): void {
  if (run.batchId !== null) world.schedule.add('batch.check', run.batchId);
  if (run.parent !== null) world.schedule.add(`${run.parent.kind}.advance`, run.parent.id);
}

/** Stops a run. @throws {Refusal} 400 when it has ended already */
export function cancelRun(world: World, id: string, kind?: RunKind): RunRow {
  const run = getRun(world, id, kind);
  if (isFinal(run.status))
    throw invalid(`The ${runNames[run.kind].noun} is ${run.status}: only one in progress can be cancelled.`);
  const cancelled = world.change('run', run, { status: 'CANCELLED', finishedAt: world.clock.now() });
  tellParents(world, cancelled);
  leaveQueue(world, id);
  return cancelled;
}

/** Removes a run and what it has found. Whoever waits for it is told that it is over. */
export function deleteRun(world: World, id: string, kind?: RunKind): void {
  const run = getRun(world, id, kind);
  world.store.delete('run', run.id);
  world.release(id);
  tellParents(world, run);
  leaveQueue(world, id);
}
