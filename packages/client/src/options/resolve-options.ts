import { aFunction, anything, checkOption, checkOptions, limit, type Rules } from '../check-options.ts';
import type { ContractBase } from '../contract.ts';
import { ConfigurationError } from '../errors/extend-error.ts';
import type { Hooks } from '../hooks.ts';
import type { ClientOptions, Fetch } from './client-options.ts';
import { resolveBaseUrl } from './resolve-base-url.ts';
import { defaultRetry, type ResolvedRetry, resolveRetry } from './resolve-retry.ts';
import { headerValue, resolveToken } from './resolve-token.ts';

/** Sends one request, described as the global `fetch` takes it. */
type Transmit = (input: string | Request, init?: RequestInit) => Promise<Response>;

/** The options of a client with every member decided. Nothing below reads raw options or the environment. */
export interface ResolvedOptions {
  readonly timeoutMs: number;
  /** Absent where it follows from the `timeoutMs` of the call. */
  readonly deadlineMs: number | undefined;
  readonly retry: ResolvedRetry;
  readonly baseUrl: string;
  /** Absent where the contract asks for no authentication. */
  readonly token: string | (() => Promise<string>) | undefined;
  readonly workspace: string | undefined;
  readonly fetch: Transmit;
  readonly hooks: Hooks;
}

const hookRules: Rules = { onRequest: aFunction, onResponse: aFunction, onRetry: aFunction, onError: aFunction };

/** Checks the options of a client and fills in the defaults. */
export function resolveOptions(contract: ContractBase, options: ClientOptions): ResolvedOptions {
  const regions = Object.keys(contract.servers);
  checkOptions('createExtendClient', options, {
    token: anything,
    region: [`one of ${regions.join(', ')}`, (value) => regions.includes(value as string)],
    baseUrl: anything,
    workspace: headerValue('a workspace id such as ws_123,'),
    timeoutMs: limit,
    deadlineMs: limit,
    retry: anything,
    fetch: anything,
    hooks: anything,
  });
  const { token, region = regions[0], baseUrl, workspace, timeoutMs = 300_000, deadlineMs, hooks = {} } = options;
  checkOptions('hooks', hooks, hookRules, 'hooks.');
  if (baseUrl !== undefined && options.region !== undefined) {
    throw new ConfigurationError('pass region or baseUrl, not both');
  }
  if (workspace !== undefined && contract.workspaceHeader === undefined) {
    throw new ConfigurationError(`API version ${contract.apiVersion} has no header for a workspace`);
  }
  const url = resolveBaseUrl(baseUrl ?? contract.servers[region!]);
  return {
    baseUrl: url,
    token: contract.bearer === false && token === undefined ? undefined : resolveToken(token),
    workspace,
    timeoutMs,
    deadlineMs,
    retry: resolveRetry(options.retry, defaultRetry(new URL(url).origin)),
    fetch: resolveFetch(options.fetch),
    hooks: { ...hooks },
  };
}

/** The caller's own `fetch` takes a request; one is made where that is so. */
export function resolveFetch(given: Fetch | undefined): Transmit {
  checkOption('fetch', given, aFunction);
  return given ? (input, init) => given(typeof input === 'string' ? new Request(input, init) : input) : globalFetch;
}

/** Looked up per call, so that a fetch that is replaced later (tracing, tests) is used. */
export const globalFetch: Transmit = (input, init) => globalThis.fetch(input, init);
