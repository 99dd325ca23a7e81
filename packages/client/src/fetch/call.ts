import type { Hooks } from '../hooks.ts';
import type { Environment } from '../timing/environment.ts';

/** How a call's failed attempts are repeated. */
export interface CallRetry {
  readonly maxRetries: number;
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
  readonly maxRetryAfterMs: number;
  readonly budget: { spend(): boolean; earn(): void } | undefined;
}

/** Sends one request, described as the global `fetch` takes it. */
export type Transmit = (input: string | Request, init?: RequestInit) => Promise<Response>;

/** One call: what its attempts have in common. */
export interface Call {
  readonly id: number;
  /** Method and path template. */
  readonly operation: string;
  /** Whether sending it twice has the effect of sending it once. */
  readonly safe: boolean;
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
  /** Whether a success without body is in order. */
  readonly mayBeEmpty: boolean;
  readonly fetch: Transmit;
  readonly hooks: Hooks;
  readonly environment: Environment;
}

/** An answer, read to its end. */
export interface Answer {
  readonly response: Response;
  /** The body as the caller wants it; absent where the caller reads the stream. */
  readonly body?: string | Blob | ArrayBuffer | undefined;
  /** Whether this stands for a 404: what was to be deleted had been deleted by an attempt whose answer was lost. */
  readonly wasDeleted?: boolean;
}
