import { ConnectionError } from '../errors/connection-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { mayPass } from '../errors/to-api-error.ts';
import { parseRetryAfter } from '../timing/parse-retry-after.ts';
import type { Answer, Call } from './call.ts';

/** How an attempt ended: with an answer, else with an error. */
export interface Outcome {
  readonly answer: Answer | undefined;
  readonly error: unknown;
}

/** What comes before the next attempt. */
export interface Plan {
  readonly delayMs: number;
  /** `false` after 429 with a time to come back: then the deadline is the only limit. */
  readonly isCounted: boolean;
}

/** Whether an attempt may have had its effect although no answer came. */
export function isLost(error: unknown): boolean {
  return error instanceof TimeoutError || (error instanceof ConnectionError && error.mayBeSent);
}

/**
 * Whether an attempt may be followed by another one. What is not safe to send twice is repeated only where nothing was
 * done: after 429, and when nothing can have been sent. The server's word can forbid a repetition, never allow one.
 */
function shouldRetry({ answer, error }: Outcome, { safe, followsRedirects }: Call): boolean {
  if (answer === undefined) {
    // Where a redirect is followed, the connection that was not opened may be the second one.
    return isLost(error) ? safe : error instanceof ConnectionError && (safe || !followsRedirects);
  }
  const { status } = answer.response;
  if (Object(answer.error).retryable === false) return false;
  return status === 429 || (safe && mayPass(status));
}

/** The wait before the next attempt; `undefined` when there must not be one. */
export function planRetry(outcome: Outcome, call: Call, attempt: number, repeats: number): Plan | undefined {
  const { environment, retry, startedAt, deadlineMs } = call;
  if (retry.maxRetries === 0 || !shouldRetry(outcome, call)) return undefined;
  const response = outcome.answer?.response;
  const now = environment.now();
  const retryAfterMs = parseRetryAfter(response?.headers.get('retry-after') ?? null, now);
  const isPaced = retryAfterMs !== undefined && retryAfterMs > 0;
  const isCounted = !(isPaced && response?.status === 429);
  if (isCounted && repeats >= retry.maxRetries) return undefined;
  const delayMs = retryDelay(attempt, retryAfterMs, retry, environment.random());
  // Waiting for a deadline that passes meanwhile would only hide the failure that is already known.
  if (now + delayMs >= startedAt + deadlineMs) return undefined;
  // A crowd that comes back when the server asks it to does not multiply an outage.
  return isPaced || !retry.budget || retry.budget.spend() ? { delayMs, isCounted } : undefined;
}

/** The numbers that a wait depends on. */
export type RetrySchedule = Pick<Call['retry'], 'baseDelayMs' | 'maxDelayMs' | 'maxRetryAfterMs'>;

/**
 * How long to wait after an attempt, in milliseconds. What the server asks for is obeyed up to a cap, plus a little
 * chance so that a crowd does not come back in step. Otherwise the wait is drawn from zero up to a bound that doubles
 * with every attempt.
 *
 * @param random from 0 to 1
 */
export function retryDelay(
  attempt: number,
  retryAfterMs: number | undefined,
  { baseDelayMs, maxDelayMs, maxRetryAfterMs }: RetrySchedule,
  random: number,
): number {
  return retryAfterMs === undefined
    ? random * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1))
    : random * baseDelayMs + Math.min(retryAfterMs, maxRetryAfterMs);
}
