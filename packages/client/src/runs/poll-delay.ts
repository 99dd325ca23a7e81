/** After so long a run is no longer a quick one. */
const quickPhaseMs = 30_000;
const growth = 1.15;
const longestDelayMs = 30_000;

/** What the next wait depends on. */
export interface PollState {
  readonly intervalMs: number;
  /** Since the wait began. */
  readonly elapsedMs: number;
  /** How many looks came after the first 30 seconds. */
  readonly slowPolls: number;
  /** How many looks in a row found nothing out. */
  readonly failures: number;
}

/**
 * How long to wait before the next look at a run, in milliseconds: the interval for the first 30 seconds, then 15 %
 * more every time, doubled by every look that failed, up to 30 seconds; always a quarter more or less, so that many
 * waiters do not ask in step.
 */
export function pollDelay({ intervalMs, elapsedMs, slowPolls, failures }: PollState, random: () => number): number {
  const bound = Math.max(longestDelayMs, intervalMs);
  const delayMs = intervalMs * (elapsedMs < quickPhaseMs ? 1 : growth ** slowPolls) * 2 ** failures;
  return Math.min(bound, delayMs) * (0.75 + random() * 0.5);
}
