import type { ContractBase } from '../contract.ts';
import { ConfigurationError } from '../errors/extend-error.ts';
import type { Hooks } from '../hooks.ts';
import { longestTimer } from '../timing/environment.ts';
import { checkLimit, checkNames, checkObject, refuse } from '../check-options.ts';
import type { CallOptions, ClientOptions, Fetch } from './client-options.ts';
import { resolveBaseUrl } from './resolve-base-url.ts';
import { defaultRetry, type ResolvedRetry, resolveRetry } from './resolve-retry.ts';
import { resolveToken } from './resolve-token.ts';

/** Sends one request, described as the global `fetch` takes it. */
type Transmit = (input: string | Request, init?: RequestInit) => Promise<Response>;

/** The limits of one call with every member decided. */
export interface ResolvedCallOptions {
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  /** Whether the deadline was given, and does not only follow from `timeoutMs`. */
  readonly hasDeadline: boolean;
  readonly retry: ResolvedRetry;
}

/** The options of a client with every member decided. Nothing below reads raw options or the environment. */
export interface ResolvedOptions extends ResolvedCallOptions {
  readonly baseUrl: string;
  /** Absent where the contract asks for no authentication. */
  readonly token: string | (() => Promise<string>) | undefined;
  readonly workspace: string | undefined;
  readonly fetch: Transmit;
  readonly hooks: Hooks;
}

const callNames = ['timeoutMs', 'deadlineMs', 'retry'];
const clientNames = ['token', 'region', 'baseUrl', 'workspace', ...callNames, 'fetch', 'hooks'];
const hookNames = ['onRequest', 'onResponse', 'onRetry', 'onError'];

/** Checks the options of a client and fills in the defaults. */
export function resolveOptions(contract: ContractBase, options: ClientOptions): ResolvedOptions {
  checkObject('the options', options);
  checkNames('createExtendClient', options, clientNames);
  const baseUrl = resolveServer(contract, options);
  const timeoutMs = checkLimit('timeoutMs', options.timeoutMs ?? 300_000);
  return Object.freeze({
    baseUrl,
    token: contract.bearer === false && options.token === undefined ? undefined : resolveToken(options.token),
    workspace: resolveWorkspace(contract, options.workspace),
    timeoutMs,
    deadlineMs: resolveDeadline(options.deadlineMs, timeoutMs),
    hasDeadline: options.deadlineMs !== undefined,
    retry: resolveRetry(options.retry, defaultRetry(new URL(baseUrl).origin)),
    fetch: resolveFetch(options.fetch),
    hooks: resolveHooks(options.hooks),
  });
}

/** Lays the options of one call over those of its client. */
export function resolveCallOptions(given: CallOptions, base: ResolvedCallOptions): ResolvedCallOptions {
  const { timeoutMs, deadlineMs, retry } = given;
  if (timeoutMs === undefined && deadlineMs === undefined && retry === undefined) return base;
  const timeout = timeoutMs === undefined ? base.timeoutMs : checkLimit('timeoutMs', timeoutMs);
  const deadline = deadlineMs ?? (base.hasDeadline || timeoutMs === undefined ? base.deadlineMs : undefined);
  return {
    timeoutMs: timeout,
    deadlineMs: resolveDeadline(deadline, timeout),
    hasDeadline: base.hasDeadline || deadlineMs !== undefined,
    retry: resolveRetry(retry, base.retry),
  };
}

function resolveDeadline(deadlineMs: number | undefined, timeoutMs: number): number {
  return deadlineMs === undefined ? doubled(timeoutMs) : checkLimit('deadlineMs', deadlineMs);
}

function doubled(timeoutMs: number): number {
  return timeoutMs === Infinity ? Infinity : Math.min(2 * timeoutMs, longestTimer);
}

function resolveServer({ servers }: ContractBase, { region, baseUrl }: ClientOptions): string {
  if (baseUrl !== undefined) {
    if (region !== undefined) throw new ConfigurationError('pass region or baseUrl, not both');
    return resolveBaseUrl(baseUrl);
  }
  const regions = Object.keys(servers);
  const name = region ?? regions[0];
  if (name === undefined) throw new ConfigurationError('baseUrl is required: this API version declares no servers');
  if (!regions.includes(name)) return refuse('region', `one of ${regions.join(', ')}`, region);
  return resolveBaseUrl(servers[name]);
}

function resolveWorkspace({ workspaceHeader, apiVersion }: ContractBase, workspace: unknown): string | undefined {
  if (workspace === undefined) return undefined;
  if (workspaceHeader === undefined) {
    throw new ConfigurationError(`workspace cannot be set: API version ${apiVersion} has no header for it`);
  }
  const fits = typeof workspace === 'string' && /^[\x21-\x7e]+$/.test(workspace);
  return fits ? workspace : refuse('workspace', 'a workspace id such as ws_123', workspace);
}

/** The caller's own `fetch` takes a request; one is made where that is so. */
export function resolveFetch(given: Fetch | undefined): Transmit {
  if (given === undefined) {
    if (typeof globalThis.fetch === 'function') return globalFetch;
    throw new ConfigurationError('there is no global fetch here: pass fetch');
  }
  if (typeof given !== 'function') return refuse('fetch', 'a function', given);
  return (input, init) => given(typeof input === 'string' ? new Request(input, init) : input);
}

/** Looked up per call, so that a fetch that is replaced later (tracing, tests) is used. */
export const globalFetch: Transmit = (input, init) => globalThis.fetch(input, init);

function resolveHooks(hooks: Hooks | undefined): Hooks {
  if (hooks === undefined) return {};
  checkObject('hooks', hooks);
  checkNames('hooks', hooks, hookNames);
  for (const [name, hook] of Object.entries(hooks)) {
    if (hook !== undefined && typeof hook !== 'function') refuse(`hooks.${name}`, 'a function', hook);
  }
  return Object.freeze({ ...hooks });
}
