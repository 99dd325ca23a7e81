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
    const id = (lastCallId += 1);
    const report = (error: () => unknown): void =>
      emit(settings.hooks.onError, () => ({
        callId: id,
        operation,
        error: error(),
        durationMs: environment.now() - startedAt,
      }));
    try {
      const {
        timeoutMs = settings.timeoutMs,
        deadlineMs = settings.deadlineMs ?? 2 * timeoutMs,
        parseAs = 'json',
      } = init;
      checkOption('timeoutMs', timeoutMs, limit);
      checkOption('deadlineMs', init.deadlineMs, limit);
      // Else it would go on where the host ends, to another one.
      if (!path.startsWith('/')) refuse('the path', 'a template that begins with /', path);
      const retry = resolveRetry(init.retry, settings.retry);
      const fetch = init.fetch === undefined ? settings.fetch : resolveFetch(init.fetch);
      const call: Call = {
        ...settings,
        environment,
        id,
        operation,
        startedAt,
        timeoutMs,
        deadlineMs,
        retry,
        fetch,
        safe: retry.unsafe || isSafe(called),
        followsRedirects: init.redirect === 'follow',
        baseUrl: init.baseUrl === undefined ? settings.baseUrl : resolveBaseUrl(init.baseUrl),
        parseAs,
        takeStream: parseAs === 'stream' && detour ? (response) => detour.takeStream(response, init.signal) : undefined,
        mayBeEmpty: method === 'HEAD' || called.noContent === true,
        deleted: init.params?.path,
      };
      const sent = fetch === globalFetch ? reachLimit(timeoutMs, init, refuse) : init;
      const result: CallResult = detour?.isNeeded(init)
        ? await detour.take(called, sent, call)
        : await sendCall(build(called, sent, call.baseUrl), call);
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

  function build({ method, path }: Operation, init: Init, baseUrl: string): Outgoing {
    const { params, body: given, redirect = 'manual', signal } = init;
    const isRaw = isRawBody(given);
    const body = given === undefined || isRaw ? given : (init.bodySerializer ?? JSON.stringify)(given);
    const url = baseUrl + serializePath(path, params?.path ?? {}) + serializeQuery(params?.query);
    // What is sent as it is brings its own content type along.
    const label = body === undefined || isRaw || body instanceof FormData ? ownHeaders : jsonHeaders;
    // Most calls bring no headers.
    const isPlain = init.headers === undefined && params?.header === undefined;
    const headers = isPlain ? label : mergeHeaders(label, init.headers, params?.header);
    return {
      url,
      method,
      headers,
      signal,
      repeatable: !(body instanceof ReadableStream),
      prepare: (ending, authorization) => [
        url,
        {
          ...init,
          method,
          redirect,
          body: body ?? null,
          headers: authorization === undefined ? headers : { ...headers, authorization },
          signal: ending,
        },
      ],
    };
  }
}

/** The headers that every call of a client carries, besides the key. */
export function listOwnHeaders(contract: ContractBase, { workspace }: ResolvedOptions): Record<string, string> {
  const { apiVersion, versionHeader, workspaceHeader } = contract;
  return {
    ...(versionHeader && { [versionHeader]: apiVersion }),
    ...(workspaceHeader && workspace && { [workspaceHeader]: workspace }),
  };
}
