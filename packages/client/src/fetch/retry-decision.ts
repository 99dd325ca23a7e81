import { ConnectionError } from '../errors/connection-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';

/** How an attempt ended. */
export type Outcome = { readonly response: Response } | { readonly error: unknown };

/** What the body of an error answer says about repeating; `undefined` when it says nothing. */
export async function readRetryHint(response: Response): Promise<boolean | undefined> {
  if (!/[/+]json\b/i.test(response.headers.get('content-type') ?? '')) return undefined;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  const { retryable } = (body ?? {}) as { retryable?: unknown };
  return typeof retryable === 'boolean' ? retryable : undefined;
}

/**
 * Whether an attempt may be followed by another one. In this order: the server's own word, then the rate limit
 * (nothing was done), then whether the operation is safe to repeat and the failure one that passes.
 */
export function shouldRetry(outcome: Outcome, safe: boolean, hint: boolean | undefined): boolean {
  if ('error' in outcome) {
    return safe && (ConnectionError.isInstance(outcome.error) || TimeoutError.isInstance(outcome.error));
  }
  const { ok, status } = outcome.response;
  if (ok) return false;
  if (hint !== undefined) return hint;
  if (status === 429) return true;
  return safe && (status === 408 || (status >= 500 && status !== 501));
}
