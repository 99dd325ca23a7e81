import { rememberOrigin } from './call-origin.ts';
import type { ContractBase } from './contract.ts';
import { toApiError } from './errors/to-api-error.ts';
import type { Answer, Call } from './fetch/call.ts';
import { unexpectedResponse } from './fetch/check-success.ts';
import { emit } from './fetch/emit.ts';
import { type Outgoing, toOutgoing } from './fetch/outgoing.ts';
import { sendCall } from './fetch/send-call.ts';
import type { Invoker, invoke } from './invoke.ts';
import { isSafe, type Operation } from './operation.ts';
import type { CallOptions, Fetch } from './options/client-options.ts';
import { liftPlatformLimit } from './options/platform-limit.ts';
import { resolveBaseUrl } from './options/resolve-base-url.ts';
import { globalFetch, type ResolvedOptions, resolveCallOptions, resolveFetch } from './options/resolve-options.ts';
import { mergeHeaders } from './request/merge-headers.ts';
import { isRawBody, type RawBody, serializeBody } from './request/serialize-body.ts';
import { serializePath } from './request/serialize-path.ts';
import { serializeQuery } from './request/serialize-query.ts';
import { readResult } from './result/read-result.ts';
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

/** A call by a longer way, on which others look at it and may change it. */
export interface Detour {
  isNeeded(init: Init): boolean;
  /** Makes the call; what is to be sent in the end goes through `send`. */
  take(called: Operation, init: Init, send: (outgoing: Outgoing) => Promise<Answer>): Promise<CallResult>;
}

let lastCallId = 0;

/** Makes the function behind all calls of a client. */
export function createCaller(
  contract: ContractBase,
  settings: ResolvedOptions,
  environment: Environment,
  detour?: Detour,
): Invoker[typeof invoke] {
  const { hooks } = settings;
  const ownHeaders = listOwnHeaders(contract, settings);
  const jsonHeaders = { 'content-type': 'application/json', ...ownHeaders };

  return async (called: Operation, init: Init = {}): Promise<CallResult> => {
    const { method, path } = called;
    const operation = `${method} ${path}`;
    const startedAt = environment.now();
    const id = (lastCallId += 1);
    const { parseAs = 'json', params } = init;
    let answer: Answer | undefined;
    try {
      const limits = resolveCallOptions(init, settings);
      const baseUrl = init.baseUrl === undefined ? settings.baseUrl : resolveBaseUrl(init.baseUrl);
      const fetch = init.fetch === undefined ? settings.fetch : resolveFetch(init.fetch);
      const sent = fetch === globalFetch ? liftPlatformLimit(limits.timeoutMs, init) : init;
      const call: Call = {
        id,
        operation,
        safe: limits.retry.unsafe || isSafe(called),
        followsRedirects: init.redirect === 'follow',
        startedAt,
        timeoutMs: limits.timeoutMs,
        deadlineMs: limits.deadlineMs,
        retry: limits.retry,
        baseUrl,
        token: settings.token,
        parseAs,
        mayBeEmpty: method === 'HEAD' || called.noContent === true,
        fetch,
        hooks,
        environment,
      };
      let result: CallResult;
      if (detour?.isNeeded(init)) {
        result = await detour.take(called, { ...sent, baseUrl, parseAs }, async (outgoing) => {
          const safe = call.safe && (limits.retry.unsafe || outgoing.method === method);
          return (answer = await sendCall(outgoing, { ...call, safe }));
        });
      } else {
        answer = await sendCall(build(called, sent, baseUrl), call);
        result = readResult(answer, method, parseAs);
      }
      const { error, response } = result;
      if (response.ok) return answer?.wasDeleted ? { data: params?.path, response } : result;
      rememberOrigin(response, { operation, apiVersion: contract.apiVersion, receivedAt: environment.now() });
      report(() => toApiError(response, error));
      return result;
    } catch (error) {
      const failure = nameParseFailure(error);
      report(() => failure);
      throw failure;
    }

    function report(error: () => unknown): void {
      emit(hooks.onError, () => ({
        callId: id,
        operation,
        error: error(),
        durationMs: environment.now() - startedAt,
      }));
    }

    /** What the parser throws is about the answer, and quotes it. */
    function nameParseFailure(error: unknown): unknown {
      if (answer === undefined || !(error instanceof SyntaxError)) return error;
      return unexpectedResponse(answer.response, operation, 'the answer is not complete, valid JSON');
    }
  };

  function build({ method, path }: Operation, init: Init, baseUrl: string): Outgoing {
    const { params, body: given } = init;
    const body = given === undefined ? undefined : (init.bodySerializer ?? serializeBody)(given);
    // What is sent as it is brings its own content type along.
    const url = `${baseUrl}${serializePath(path, params?.path ?? {})}${serializeQuery(params?.query)}`;
    // What is sent as it is brings its own content type along.
    const label = body === undefined || isRawBody(given) || body instanceof FormData ? ownHeaders : jsonHeaders;
    // A plain object is what `fetch` takes fastest, and most calls bring no headers.
    const isPlain = init.headers === undefined && params?.header === undefined;
    const headers = isPlain ? label : mergeHeaders(label, init.headers, params?.header);
    return toOutgoing(url, method, headers, body, init);
  }
}

/** The headers that every call of a client carries, besides the key. */
export function listOwnHeaders(contract: ContractBase, { workspace }: ResolvedOptions): Record<string, string> {
  const { apiVersion, versionHeader, workspaceHeader } = contract;
  return {
    ...(versionHeader === undefined ? {} : { [versionHeader]: apiVersion }),
    ...(workspaceHeader === undefined || workspace === undefined ? {} : { [workspaceHeader]: workspace }),
  };
}
