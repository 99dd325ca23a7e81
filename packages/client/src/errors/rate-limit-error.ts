import { ApiError, type ApiErrorFields } from './api-error.ts';

/** Too many requests: status 429. The retries, or the time, are used up when this is thrown. */
export class RateLimitError<Body = unknown> extends ApiError<Body> {
  static override readonly kind: string = 'RateLimitError';

  /** How long the server asked to wait, in milliseconds from the answer; absent when it did not say. */
  readonly retryAfterMs: number | undefined;

  constructor(fields: ApiErrorFields<Body>, retryAfterMs?: number) {
    super(fields);
    this.retryAfterMs = retryAfterMs;
  }
}
