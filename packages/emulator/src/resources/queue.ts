import type { RunKind, RunRow } from '../store/rows/run.ts';
import type { World } from '../world/world.ts';

/** Kinds whose runs are never PENDING: they start at once, and count while they are processed. */
const unqueued: ReadonlySet<RunKind> = new Set(['edit', 'detect', 'verify']);

/** Whether a new run has to wait until others have ended. */
export const mustWait = (world: World, kind: RunKind): boolean => !unqueued.has(kind) && !hasRoom(world);

/** Puts a PENDING run into the queue, which `startWaiting` empties. */
export function enqueue(world: World, { id, sequence, createdAt, updatedAt, priority }: RunRow): void {
  world.store.put('waiting', { id, sequence, createdAt, updatedAt, priority });
}

/** Starts runs of the queue as long as there is room: the lowest priority first, and the oldest of the same. */
export function startWaiting(world: World): void {
  while (hasRoom(world)) {
    const [next] = world.store
      .all('waiting')
      .toSorted((left, right) => left.priority - right.priority || left.sequence - right.sequence);
    if (!next) return;
    world.store.delete('waiting', next.id);
    const run = world.store.get('run', next.id);
    if (run?.status === 'PENDING') scheduleEnd(world, world.change('run', run, { status: 'PROCESSING' }));
  }
}

/** Plans when a run in progress is finished. */
export function scheduleEnd(world: World, run: RunRow): void {
  world.schedule.add('run.finish', run.id, world.options.scripts.find(world, run)?.after ?? world.options.runTime);
}

/** Makes the place of a run free, or takes it out of the queue, and lets the next one start. */
export function leaveQueue(world: World, runId: string): void {
  world.store.delete('waiting', runId);
  world.schedule.cancel('run.finish', runId);
  startWaiting(world);
}

const hasRoom = (world: World): boolean =>
  world.store.all('task').filter(({ kind }) => kind === 'run.finish').length < world.options.runLimit;
