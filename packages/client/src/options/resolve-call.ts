import { aFunction, anything, checkOption, limit, refuse, type Rules } from '../check-options.ts';
import { makeStoppable, reachLimit } from '../platform/node.ts';
import type { Ending } from '../timing/ending.ts';
import type { CallOptions, Fetch } from './client-options.ts';
import { resolveBaseUrl } from './resolve-base-url.ts';
import { type ResolvedRetry, resolveRetry } from './resolve-retry.ts';

/** Sends one request; an address together with what the global `fetch` takes besides, so that the ending stops it. */
type Transmit = (input: string | Request, init: RequestInit, ending: Ending, timeoutMs: number) => Promise<Response>;

/** What a client is told for all of its calls, and a call for itself. */
export interface SharedOptions extends CallOptions {
  readonly baseUrl?: string | undefined;
  readonly fetch?: Fetch | undefined;
}

/** {@link SharedOptions} with every member decided. */
export interface ResolvedCall {
  readonly baseUrl: string;
  readonly timeoutMs: number;
  /** Absent where it follows from `timeoutMs`. */
  readonly deadlineMs: number | undefined;
  readonly retry: ResolvedRetry;
  readonly fetch: Transmit;
}

export const sharedRules: Rules = {
  baseUrl: anything,
  timeoutMs: limit,
  deadlineMs: limit,
  retry: anything,
  fetch: aFunction,
};

/** Checks what is given, and lays it over what holds otherwise. */
export function resolveCall(given: SharedOptions, base: ResolvedCall): ResolvedCall {
  const { baseUrl, timeoutMs = base.timeoutMs, deadlineMs = base.deadlineMs, retry, fetch } = given;
  checkOption('timeoutMs', timeoutMs, limit);
  checkOption('deadlineMs', deadlineMs, limit);
  checkOption('fetch', fetch, aFunction);
  return {
    baseUrl: baseUrl === undefined ? base.baseUrl : resolveBaseUrl(baseUrl),
    timeoutMs,
    deadlineMs,
    retry: resolveRetry(retry, base.retry),
    fetch: fetch ? sendThrough(fetch) : base.fetch,
  };
}

/** The caller's own `fetch` takes a request; one is made where there is none. */
const sendThrough =
  (fetch: Fetch): Transmit =>
  (input, init, ending) =>
    fetch(typeof input === 'string' ? new Request(input, { ...init, signal: ending.signal }) : input);

/** Looked up per call, so that a fetch that is replaced later (tracing, tests) is used. */
export const globalFetch: Transmit = (input, init, ending, timeoutMs) => {
  const reaching = reachLimit(timeoutMs, init, refuse);
  return globalThis.fetch(input, typeof input === 'string' ? makeStoppable(reaching, ending) : reaching);
};
