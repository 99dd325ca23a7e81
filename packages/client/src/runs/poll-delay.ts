/** After so long a run is no longer a quick one. */
const quickPhaseMs = 30_000;
const growth = 1.15;
const longestDelayMs = 30_000;

/**
 * How long to wait before the next look at a run, in milliseconds: the interval for the first 30 seconds, then 15 %
 * more every time, up to 30 seconds; always a quarter more or less, so that many waiters do not ask in step.
 *
 * @param slowPolls how many looks came after the first 30 seconds
 */
export function pollDelay(elapsedMs: number, slowPolls: number, intervalMs: number, random: () => number): number {
  const bound = Math.max(longestDelayMs, intervalMs);
  const delayMs = elapsedMs < quickPhaseMs ? intervalMs : Math.min(bound, intervalMs * growth ** slowPolls);
  return delayMs * (0.75 + random() * 0.5);
}
