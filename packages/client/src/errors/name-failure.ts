import { AbortedError } from './aborted-error.ts';
import { ConnectionError } from './connection-error.ts';
import { ExtendError } from './extend-error.ts';

/** The error of the family for what was thrown while sending: by a limit, by the caller's signal, or by `fetch`. */
export function nameFailure(error: unknown, signal: AbortSignal, operation: string): unknown {
  if (!signal.aborted) return error instanceof ExtendError ? error : new ConnectionError(operation, error);
  return signal.reason instanceof ExtendError ? signal.reason : new AbortedError(operation, signal.reason);
}
