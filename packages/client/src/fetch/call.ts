import type { Hooks } from '../hooks.ts';
import type { RetryBudget } from '../retry-budget.ts';
import type { Ending } from '../timing/ending.ts';
import type { Environment } from '../timing/environment.ts';

/** How a call's failed attempts are repeated. */
export interface CallRetry {
  readonly maxRetries: number;
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
  readonly maxRetryAfterMs: number;
  readonly unsafe: boolean;
  readonly budget: RetryBudget | false;
}

/** Sends one request; an address together with what the global `fetch` takes besides, so that the ending stops it. */
export type Transmit = (
  input: string | Request,
  init: RequestInit,
  ending: Ending,
  timeoutMs: number,
) => Promise<Response>;

/** One call: what its attempts have in common. */
export interface Call {
  readonly callId: number;
  /** Method and path template. */
  readonly operation: string;
  /** Whether sending it twice has the effect of sending it once. */
  readonly safe: boolean;
  /** Whether the caller lets the platform go where a redirect leads. */
  readonly followsRedirects: boolean;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retry: CallRetry;
  /** The key goes to the origin of this address only. */
  readonly baseUrl: string;
  readonly token: string | (() => Promise<string>) | undefined;
  /** How the caller wants the answer to be read. */
  readonly parseAs: string;
  /** Hands the answer over with its body unread; absent where it is read here. */
  readonly takeStream: ((response: Response) => Response) | undefined;
  /** Whether a success without body is in order. */
  readonly mayBeEmpty: boolean;
  /** What a deletion returns when the thing was gone already. */
  readonly deleted: unknown;
  readonly fetch: Transmit;
  readonly hooks: Hooks;
  readonly environment: Environment;
}

/** A request on its way: its attempts are made from it, and it never holds the key. */
export interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** `false` when the body exists only once. */
  readonly repeatable: boolean;
  /** What is sent for one attempt: an address and the rest, or a request that ends with the ending. */
  prepare(authorization: string | undefined, ending: Ending): [input: string | Request, init: RequestInit];
}

/** An answer, read to its end. */
export interface Answer {
  /** The body of a success, as the caller wants it. */
  readonly data?: unknown;
  /** The body of a failure: parsed JSON, else text. */
  readonly error?: unknown;
  readonly response: Response;
  /** The body as it was read; absent where the caller reads the stream. */
  readonly body?: BodyInit;
  /** Whether this stands for a 404: what was to be deleted had been deleted by an attempt whose answer was lost. */
  readonly wasDeleted?: boolean;
}
