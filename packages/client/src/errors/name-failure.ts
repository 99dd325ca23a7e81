import { AbortedError } from './aborted-error.ts';
import { cleanCause } from './clean-cause.ts';
import { ConnectionError } from './connection-error.ts';
import { ExtendError } from './extend-error.ts';
import { UnexpectedResponseError } from './unexpected-response-error.ts';

/**
 * The error of the family for what was thrown while sending: by a limit, by the caller's signal, or by `fetch`.
 *
 * @param authorization what the request was sent with; no error repeats it
 */
export function nameFailure(
  error: unknown,
  signal: AbortSignal | undefined,
  operation: string,
  authorization?: string | undefined,
): unknown {
  if (signal?.aborted) {
    return signal.reason instanceof ExtendError ? signal.reason : new AbortedError(operation, signal.reason);
  }
  if (error instanceof ExtendError) return error;
  const cause = cleanCause(error, authorization?.replace(/^\S+\s+/, ''));
  return isRefusedRedirect(error)
    ? new UnexpectedResponseError({ operation, status: 0 }, 'the server redirects; redirects are not followed', { cause })
    : new ConnectionError(operation, cause);
}

/** Where a redirect is an error, `fetch` tells it apart from a broken connection by its words alone. */
function isRefusedRedirect(error: unknown): boolean {
  const { message, cause } = (error ?? {}) as { message?: unknown; cause?: { message?: unknown } };
  return error instanceof TypeError && /\bredirect/i.test(`${String(message)} ${String(cause?.message)}`);
}
