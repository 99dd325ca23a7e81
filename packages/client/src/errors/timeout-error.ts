import { ExtendError } from './extend-error.ts';

/** Something took longer than the caller allows. */
export class TimeoutError extends ExtendError {
  static override readonly kind: string = 'TimeoutError';

  /** Method and path template, for example `GET /files/{id}`. */
  declare readonly operation: string;
  /** The limit that was passed, in milliseconds. */
  declare readonly timeoutMs: number;

  constructor(operation: string, timeoutMs: number, what: string, options?: ErrorOptions) {
    super(`${operation}: ${what} after ${timeoutMs} ms`, { ...options, operation, timeoutMs });
  }
}
