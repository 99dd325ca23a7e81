import { aFunction, anything, checkOptions, type Rules } from '../check-options.ts';
import type { ContractBase } from '../contract.ts';
import { ConfigurationError } from '../errors/extend-error.ts';
import type { Hooks } from '../hooks.ts';
import type { ClientOptions } from './client-options.ts';
import { resolveBaseUrl } from './resolve-base-url.ts';
import { globalFetch, resolveCall, type ResolvedCall, sharedRules } from './resolve-call.ts';
import { defaultRetry } from './resolve-retry.ts';
import { headerValue, resolveToken } from './resolve-token.ts';

/** The options of a client with every member decided. Nothing below reads raw options or the environment. */
export interface ResolvedOptions extends ResolvedCall {
  /** Absent where the contract asks for no authentication. */
  readonly token: string | (() => Promise<string>) | undefined;
  /** What every call carries, besides the key. */
  readonly headers: Readonly<Record<string, string>>;
  readonly hooks: Hooks;
}

const hookRules: Rules = { onRequest: aFunction, onResponse: aFunction, onRetry: aFunction, onError: aFunction };

/** Checks the options of a client and fills in the defaults. */
export function resolveOptions(contract: ContractBase, options: ClientOptions): ResolvedOptions {
  const { apiVersion, bearer, servers, versionHeader, workspaceHeader } = contract;
  const regions = Object.keys(servers);
  checkOptions('createExtendClient', options, {
    token: anything,
    region: [`one of ${regions.join(', ')}`, (value) => regions.includes(value as string)],
    baseUrl: anything,
    workspace: headerValue('a workspace id such as ws_123,'),
    ...sharedRules,
    hooks: anything,
  });
  const { token, region, baseUrl: otherUrl, workspace, hooks = {} } = options;
  checkOptions('hooks', hooks, hookRules, 'hooks.');
  if (otherUrl !== undefined && region !== undefined) {
    throw new ConfigurationError('pass region or baseUrl, not both');
  }
  if (workspace !== undefined && workspaceHeader === undefined) {
    throw new ConfigurationError(`API version ${apiVersion} has no header for a workspace`);
  }
  const baseUrl = resolveBaseUrl(otherUrl ?? servers[region ?? regions[0]!]);
  const defaults: ResolvedCall = {
    baseUrl,
    timeoutMs: 300_000,
    deadlineMs: undefined,
    retry: defaultRetry(baseUrl),
    fetch: globalFetch,
  };
  return {
    ...resolveCall(options, defaults),
    token: bearer === false && token === undefined ? undefined : resolveToken(token),
    headers: {
      ...(versionHeader && { [versionHeader]: apiVersion }),
      ...(workspace && { [workspaceHeader!]: workspace }),
    },
    hooks: { ...hooks },
  };
}
