/** What every event tells. */
export interface CallEvent {
  /** The same for all events of one call, unique in the process. */
  readonly callId: number;
  /** Method and path template, for example `GET /files/{id}`. */
  readonly operation: string;
}

/** What the events of an attempt tell. */
export interface AttemptEvent extends CallEvent {
  /** The address, with the values of query parameters that may be secret replaced. */
  readonly url: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** An attempt is about to be sent. */
export interface RequestEvent extends AttemptEvent {
  /** Request headers without the key; other headers that may hold secrets are replaced. */
  readonly headers: Readonly<Record<string, string>>;
}

/** An attempt was answered, with whatever status. */
export interface ResponseEvent extends AttemptEvent {
  readonly status: number;
  /** Names the request towards support. */
  readonly requestId: string | undefined;
  /** From sending the attempt to the end of the body, in milliseconds. */
  readonly durationMs: number;
}

/** An attempt failed and will be repeated. */
export interface RetryEvent extends AttemptEvent {
  /** The wait before the next attempt, in milliseconds. */
  readonly delayMs: number;
  /** Status of the answer; absent when there was none. */
  readonly status: number | undefined;
  /** Why there was no answer; absent when there was one. */
  readonly error: unknown;
}

/** A call failed for good: it will reject, or resolve with `error`. */
export interface ErrorEvent extends CallEvent {
  /** What was thrown, or what `unwrap` would throw. */
  readonly error: unknown;
  /** From the start of the call, in milliseconds. */
  readonly durationMs: number;
}

/**
 * Observers. They see redacted data, cannot change the call, and what they throw is ignored: a broken logger must
 * not turn a paid run into a failure.
 *
 * @example
 * ```ts
 * const hooks: Hooks = {
 *   onRetry: ({ operation, attempt, delayMs }) => console.warn(`${operation}: attempt ${attempt} failed, next in ${delayMs} ms`),
 *   onError: ({ error }) => console.error(error),
 * };
 * ```
 */
export interface Hooks {
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  readonly onError?: ((event: ErrorEvent) => void) | undefined;
}
