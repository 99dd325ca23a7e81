import type { Call } from './fetch/call.ts';
import type { Operation } from './operation.ts';
import type { SharedOptions } from './options/resolve-call.ts';
import type { RequestValues } from './request/write-request.ts';
import type { CallResult } from './result/unwrap.ts';

/** What a caller may pass; what is not named here goes to `fetch`. */
export interface Init extends SharedOptions, RequestValues {
  readonly parseAs?: string | undefined;
}

/** What only calls by path can do. */
export interface Detour {
  /** Whether a call has to take a longer way, on which others look at it and may change it. */
  isNeeded(init: Init): boolean;
  take(called: Operation, init: Init, call: Call): Promise<CallResult>;
  /** Hands an answer over whose body the caller reads. */
  takeStream(response: Response, signal: AbortSignal | undefined): Response;
}
