import { ExtendError } from './extend-error.ts';

/** The caller's `AbortSignal` ended the call; `cause` is the signal's reason. */
export class AbortedError extends ExtendError {
  static override readonly kind: string = 'AbortedError';

  /** Method and path template, for example `GET /files/{id}`. */
  declare readonly operation: string;

  constructor(operation: string, cause: unknown) {
    super(`${operation}: aborted by the caller`, { operation, cause });
  }
}
