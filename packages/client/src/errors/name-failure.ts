import { AbortedError } from './aborted-error.ts';
import { ConnectionError } from './connection-error.ts';
import { ExtendError } from './extend-error.ts';
import { UnexpectedResponseError } from './unexpected-response-error.ts';

/** The error of the family for what was thrown while sending: by a limit, by the caller's signal, or by `fetch`. */
export function nameFailure(error: unknown, signal: AbortSignal, operation: string): unknown {
  if (!signal.aborted) {
    if (error instanceof ExtendError) return error;
    return isRefusedRedirect(error)
      ? new UnexpectedResponseError({ operation, status: 0 }, 'the server redirects; redirects are not followed', {
          cause: error,
        })
      : new ConnectionError(operation, error);
  }
  return signal.reason instanceof ExtendError ? signal.reason : new AbortedError(operation, signal.reason);
}

/** Where a redirect is an error, `fetch` tells it apart from a broken connection by its words alone. */
function isRefusedRedirect(error: unknown): boolean {
  const { message, cause } = error as { message?: unknown; cause?: { message?: unknown } };
  return error instanceof TypeError && /\bredirect/i.test(`${String(message)} ${String(cause?.message)}`);
}
