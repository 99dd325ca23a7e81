import type { Inhabited } from './inhabited.ts';

/** What there is to say of a world without a look inside. */
export interface WorldSummary {
  /** The first 16 digits of the hexadecimal SHA-256 digest of its key. */
  readonly name: string;
  /** The time of its clock, in milliseconds since 1970. */
  readonly now: number;
  readonly files: number;
  /** Runs of all kinds, workflow runs included. */
  readonly runs: number;
  readonly deliveries: number;
  /** The calls that are remembered. */
  readonly calls: number;
}

export const summarize = (name: string, { world: { store, clock }, calls }: Inhabited): WorldSummary => ({
  name,
  now: clock.now(),
  files: store.all('file').length,
  runs: store.all('run').length + store.all('workflowRun').length,
  deliveries: store.all('delivery').length,
  calls: calls.list().length,
});
