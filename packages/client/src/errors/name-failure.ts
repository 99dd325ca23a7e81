import { AbortedError } from './aborted-error.ts';
import { cleanCause } from './clean-cause.ts';
import { ConnectionError } from './connection-error.ts';
import { ExtendError } from './extend-error.ts';
import { UnexpectedResponseError } from './unexpected-response-error.ts';

/** The error for the end of something by the caller's signal, which may have been given one of the family. */
export function nameAbort(operation: string, reason: unknown): ExtendError {
  return reason instanceof ExtendError ? reason : new AbortedError(operation, reason);
}

/**
 * The error of the family for what was thrown while sending: by a limit, by the caller's signal, or by `fetch`.
 *
 * @param secret the key that the request was sent with; no error repeats it
 */
export function nameFailure(error: unknown, operation: string, secret = ''): ExtendError {
  if (error instanceof ExtendError) return error;
  const cause = cleanCause(error, secret);
  return isRefusedRedirect(error)
    ? new UnexpectedResponseError({ operation, status: 0 }, 'the server redirects; redirects are not followed', {
        cause,
      })
    : new ConnectionError(operation, cause);
}

/** Where a redirect is an error, `fetch` tells it apart from a broken connection by its words alone. */
function isRefusedRedirect(error: unknown): boolean {
  return error instanceof TypeError && /\bredirect/i.test(`${error.message} ${Object(error.cause).message}`);
}
