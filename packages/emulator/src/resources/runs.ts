import type { RunKind, RunRow } from '../store/rows/run.ts';
import { notFound } from '../world/refusal.ts';
import { isFinal, type World } from '../world/world.ts';
import { runNames } from './run-names.ts';

/** @throws {Refusal} 404 also when the id belongs to another kind of run */
export function getRun(world: World, id: string, kind?: RunKind): RunRow {
  const noun = kind === undefined ? 'run' : runNames[kind].noun;
  const run = world.find('run', id, noun);
  if (kind !== undefined && run.kind !== kind) throw notFound(noun, id);
  return run;
}

export const listRuns = (world: World, kind: RunKind): RunRow[] =>
  world.store.all('run').filter((run) => run.kind === kind);

/** Counts a look at a run. Where looks make time pass, the last one takes the run to its end. */
export async function look(world: World, table: 'run' | 'workflowRun', id: string): Promise<void> {
  const row = world.store.get(table, id);
  const { reads } = world.clock;
  if (!row || reads === undefined || isFinal(row.status)) return;
  const looks = row.looks + 1;
  world.store.put(table, { ...row, looks } as never);
  if (looks >= reads) await world.schedule.settleWhile(() => !isFinal(world.store.get(table, id)?.status ?? 'FAILED'));
}
