/** The numbers that a wait depends on. */
export interface RetrySchedule {
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
  readonly maxRetryAfterMs: number;
}

/**
 * How long to wait after an attempt, in milliseconds. What the server asks for is obeyed up to a cap, plus a little
 * chance so that a crowd does not come back in step. Otherwise the wait is drawn from zero up to a bound that
 * doubles with every attempt.
 */
export function retryDelay(
  attempt: number,
  retryAfterMs: number | undefined,
  schedule: RetrySchedule,
  random: () => number,
): number {
  const { baseDelayMs, maxDelayMs, maxRetryAfterMs } = schedule;
  if (retryAfterMs !== undefined) return Math.min(retryAfterMs, maxRetryAfterMs) + random() * baseDelayMs;
  return random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
}
