import { ConnectionError } from '../errors/connection-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { Answer } from './call.ts';

/** How an attempt ended: with an answer, else with an error. */
export interface Outcome {
  readonly answer: Answer | undefined;
  readonly error: unknown;
}

/** Whether an attempt may have had its effect although no answer came. */
export function isLost(error: unknown): boolean {
  return TimeoutError.isInstance(error) || (ConnectionError.isInstance(error) && error.mayBeSent);
}

/**
 * Whether an attempt may be followed by another one. What is not safe to send twice is repeated only where nothing was
 * done: after 429, and when nothing can have been sent. The server's word can forbid a repetition, never allow one.
 */
export function shouldRetry({ answer, error }: Outcome, safe: boolean): boolean {
  if (answer === undefined) return isLost(error) ? safe : ConnectionError.isInstance(error);
  const { ok, status } = answer.response;
  if (ok || forbidsRetry(answer)) return false;
  if (status === 429) return true;
  return safe && (status === 408 || (status >= 500 && status !== 501));
}

/** Whether the body of an error answer says that a repetition is of no use. */
function forbidsRetry({ response, body }: Answer): boolean {
  if (!/[/+]json\b/i.test(response.headers.get('content-type') ?? '')) return false;
  try {
    return (JSON.parse(String(body)) as { retryable?: unknown } | null)?.retryable === false;
  } catch {
    return false;
  }
}
