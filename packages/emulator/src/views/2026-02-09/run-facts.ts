import { runNames } from '../../resources/run-names.ts';
import { pagesOf } from '../../results/pages.ts';
import type { Json } from '../../store/json.ts';
import type { RunRow } from '../../store/rows/run.ts';
import type { World } from '../../world/world.ts';

export const stateOf = ({ status, failureReason, failureMessage }: RunRow): Json => ({
  status,
  failureReason,
  failureMessage,
});

export const durationOf = (run: RunRow): number => (run.finishedAt ?? run.createdAt) - run.createdAt;

export const pageCountOf = (world: World, run: RunRow): number =>
  pagesOf(run.fileIds.map((id) => world.store.get('file', id)).filter((file) => file !== undefined));

/** One credit for a page; nothing before there is a result. */
export function renderUsage(
  world: World,
  run: RunRow,
  { withBreakdown = true }: { withBreakdown?: boolean } = {},
): Json | null {
  if (run.status !== 'PROCESSED') return null;
  const credits = pageCountOf(world, run);
  const breakdown = [{ object: runNames[run.kind].object, id: run.id, credits }];
  return { credits, totalCredits: credits, ...(withBreakdown ? { breakdown } : {}) };
}
