import { rememberOrigin } from './call-origin.ts';
import { checkOption, limit, refuse } from './check-options.ts';
import type { ContractBase } from './contract.ts';
import { toApiError } from './errors/to-api-error.ts';
import type { Call, Outgoing } from './fetch/call.ts';
import { emit } from './fetch/emit.ts';
import { sendCall } from './fetch/send-call.ts';
import type { Invoker, invoke } from './invoke.ts';
import { isSafe, type Operation } from './operation.ts';
import type { CallOptions, Fetch } from './options/client-options.ts';
import { resolveBaseUrl } from './options/resolve-base-url.ts';
import { globalFetch, type ResolvedOptions, resolveFetch } from './options/resolve-options.ts';
import { resolveRetry } from './options/resolve-retry.ts';
import { reachLimit } from './platform/node.ts';
import { mergeHeaders } from './request/merge-headers.ts';
import { isRawBody, type RawBody } from './request/raw-body.ts';
import { serializePath } from './request/serialize-path.ts';
import { serializeQuery } from './request/serialize-query.ts';
import type { CallResult } from './result/unwrap.ts';
import { signalOf } from './timing/ending.ts';
import type { Environment } from './timing/environment.ts';

/** What a caller may pass; what is not named here goes to `fetch`. */
export interface Init extends CallOptions {
  readonly baseUrl?: string | undefined;
  readonly body?: unknown;
  readonly bodySerializer?: ((body: unknown) => RawBody | string) | undefined;
  readonly fetch?: Fetch | undefined;
  readonly headers?: object | undefined;
  readonly params?:
    | {
        readonly path?: Readonly<Record<string, unknown>> | undefined;
        readonly query?: object | undefined;
        readonly header?: object | undefined;
      }
    | undefined;
  readonly parseAs?: string | undefined;
  readonly redirect?: RequestRedirect | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What only calls by path can do. */
export interface Detour {
  /** Whether a call has to take a longer way, on which others look at it and may change it. */
  isNeeded(init: Init): boolean;
  take(called: Operation, init: Init, call: Call): Promise<CallResult>;
  /** Hands an answer over whose body the caller reads. */
  takeStream(response: Response, signal: AbortSignal | undefined): Response;
}

let lastCallId = 0;

/** Makes the function behind all calls of a client. */
export function createCaller(
  contract: ContractBase,
  settings: ResolvedOptions,
  environment: Environment,
  detour?: Detour,
): Invoker[typeof invoke] {
  const ownHeaders = listOwnHeaders(contract, settings);
  const jsonHeaders = { 'content-type': 'application/json', ...ownHeaders };

  return async (called: Operation, init: Init = {}): Promise<CallResult> => {
    const { method, path } = called;
    const operation = `${method} ${path}`;
    const startedAt = environment.now();
    const callId = (lastCallId += 1);
    const report = (fail: () => unknown): void =>
      emit(settings.hooks.onError, () => {
        const error = fail();
        return { callId, operation, error, durationMs: environment.now() - startedAt };
      });
    try {
      const {
        params,
        body: given,
        bodySerializer = JSON.stringify,
        headers: added,
        timeoutMs = settings.timeoutMs,
        deadlineMs,
        retry: repeated,
        baseUrl: otherUrl,
        fetch: otherFetch,
        parseAs = 'json',
        redirect = 'manual',
        signal,
        // For `fetch`; what it does not know, it ignores.
        ...others
      } = init;
      checkOption('timeoutMs', timeoutMs, limit);
      checkOption('deadlineMs', deadlineMs, limit);
      // Else it would go on where the host ends, to another one.
      if (!path.startsWith('/')) refuse('the path', 'a template that begins with /', path);
      const retry = resolveRetry(repeated, settings.retry);
      const fetch = otherFetch === undefined ? settings.fetch : resolveFetch(otherFetch);
      const isGlobal = fetch === globalFetch;
      const sent = isGlobal ? reachLimit(timeoutMs, others, refuse) : others;
      const baseUrl = otherUrl === undefined ? settings.baseUrl : resolveBaseUrl(otherUrl);
      const call: Call = {
        ...settings,
        environment,
        callId,
        operation,
        startedAt,
        timeoutMs,
        deadlineMs: deadlineMs ?? settings.deadlineMs ?? 2 * timeoutMs,
        retry,
        fetch,
        safe: retry.unsafe || isSafe(called),
        followsRedirects: redirect === 'follow',
        baseUrl,
        parseAs,
        takeStream: parseAs === 'stream' && detour ? (response) => detour.takeStream(response, signal) : undefined,
        mayBeEmpty: method === 'HEAD' || called.noContent === true,
        deleted: params?.path,
      };
      let result: CallResult;
      if (detour?.isNeeded(init)) {
        result = await detour.take(called, { ...init, ...sent }, call);
      } else {
        const isRaw = given !== undefined && isRawBody(given);
        const body = given === undefined || isRaw ? given : bodySerializer(given);
        // What is sent as it is brings its own content type along.
        const own = body === undefined || isRaw || body instanceof FormData ? ownHeaders : jsonHeaders;
        // Most calls bring no headers.
        const isPlain = added === undefined && params?.header === undefined;
        const headers = isPlain ? own : mergeHeaders(own, added, params?.header);
        const url = baseUrl + serializePath(path, params?.path ?? {}) + serializeQuery(params?.query);
        const prepare: Outgoing['prepare'] = (ending, authorization) => {
          const keyed = authorization === undefined ? headers : { ...headers, authorization };
          const signal = signalOf(ending);
          return [url, { ...sent, method, redirect, body: body ?? null, headers: keyed, signal }];
        };
        const repeatable = !(body instanceof ReadableStream);
        result = await sendCall({ url, method, headers, signal, repeatable, prepare }, call);
      }
      const { error, response } = result;
      if (!response.ok) {
        rememberOrigin(response, { operation, apiVersion: contract.apiVersion, receivedAt: environment.now() });
        report(() => toApiError(response, error));
      }
      return result;
    } catch (error) {
      report(() => error);
      throw error;
    }
  };
}

/** The headers that every call of a client carries, besides the key. */
export function listOwnHeaders(contract: ContractBase, { workspace }: ResolvedOptions): Record<string, string> {
  const { apiVersion, versionHeader, workspaceHeader } = contract;
  return {
    ...(versionHeader && { [versionHeader]: apiVersion }),
    ...(workspaceHeader && workspace && { [workspaceHeader]: workspace }),
  };
}
