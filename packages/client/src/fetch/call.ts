/** How a call's failed attempts are repeated. */
export interface CallRetry {
  readonly maxRetries: number;
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
  readonly maxRetryAfterMs: number;
  readonly budget: { spend(): boolean; earn(): void } | undefined;
}

/** One call on its way through the decorators, which hand it on with its request. */
export interface Call {
  readonly id: number;
  /** Method and path template. */
  readonly operation: string;
  /** Whether sending it twice has the effect of sending it once. */
  readonly safe: boolean;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Ends the call: the caller's signal, and within the deadline that too. */
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retry: CallRetry;
  /** The only origin that gets the key. */
  readonly origin: string;
  /** The body that the request was built from, as far as a copy can be built from it. */
  readonly body: BodyInit | null | undefined;
  /** How the caller wants the answer to be read. */
  readonly parseAs: string;
  /** Whether a success without body is in order. */
  readonly mayBeEmpty: boolean;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Sends a request and gives a response; the decorators take one and make another. */
export type Send = (request: Request, call: Call) => Promise<Response>;
