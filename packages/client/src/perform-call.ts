import { rememberOrigin } from './call-origin.ts';
import type { ContractBase } from './contract.ts';
import { toApiError } from './errors/to-api-error.ts';
import type { Answer } from './fetch/call.ts';
import { unexpectedResponse } from './fetch/check-success.ts';
import { emit } from './fetch/emit.ts';
import { ReadAnswer, rebuild } from './fetch/read-answer.ts';
import { fromRequest, LightRequest } from './fetch/outgoing.ts';
import { sendCall } from './fetch/send-call.ts';
import { isSafe, type Operation } from './operation.ts';
import type { CallOptions, Fetch } from './options/client-options.ts';
import { liftPlatformLimit } from './options/platform-limit.ts';
import { resolveBaseUrl } from './options/resolve-base-url.ts';
import { globalFetch, type ResolvedOptions, resolveCallOptions, resolveFetch } from './options/resolve-options.ts';
import { labelBody, type RawBody, serializeBody } from './request/serialize-body.ts';
import type { CallResult } from './result/unwrap.ts';
import type { Environment } from './timing/environment.ts';
import type { Middleware } from './wire-types.ts';

/** What a caller may pass, as far as it is read here; openapi-fetch reads the rest. */
interface Init extends CallOptions {
  readonly baseUrl?: string | undefined;
  readonly body?: unknown;
  readonly bodySerializer?: ((body: unknown) => RawBody | string) | undefined;
  readonly fetch?: Fetch | undefined;
  readonly headers?: object | undefined;
  readonly middleware?: Middleware[] | undefined;
  readonly params?: { readonly path?: Readonly<Record<string, unknown>> } | undefined;
  readonly parseAs?: string | undefined;
  readonly redirect?: string | undefined;
}

/** What a client consists of. */
interface Parts {
  /** The client of openapi-fetch, in our own words: the published declarations do not load its. */
  readonly inner: { readonly request: unknown; use(...middleware: Middleware[]): void };
  readonly contract: ContractBase;
  readonly settings: ResolvedOptions;
  readonly environment: Environment;
}

/** Makes calls, and takes middleware for them. */
export interface Caller {
  call(operation: Operation, init?: Init): Promise<CallResult>;
  use(...middleware: Middleware[]): void;
}

let lastCallId = 0;

/** Makes the function behind all methods of a client. */
export function createCaller({ inner, contract, settings, environment }: Parts): Caller {
  const request = inner.request as unknown as (method: string, path: string, init: object) => Promise<CallResult>;
  // Middleware that runs later may replace a request; its body is then not the one that the caller gave.
  const original = new WeakSet<Request>();
  const watch: Middleware = { onRequest: ({ request: built }) => void original.add(built) };
  let isWatched = false;

  async function call(called: Operation, init: Init = {}): Promise<CallResult> {
    const { method, path } = called;
    const operation = `${method} ${path}`;
    const startedAt = environment.now();
    const id = (lastCallId += 1);
    const { parseAs = 'json', middleware = [], params } = init;
    const serialize = init.bodySerializer ?? serializeBody;
    const hasMiddleware = isWatched || middleware.length > 0;
    let body: RawBody | string | null = null;
    let answer: Answer | undefined;
    try {
      const limits = resolveCallOptions(init, settings);
      const baseUrl = init.baseUrl === undefined ? settings.baseUrl : resolveBaseUrl(init.baseUrl);
      const fetch = init.fetch === undefined ? settings.fetch : resolveFetch(init.fetch);
      const send = async (built: Request | LightRequest): Promise<Response | ReadAnswer> => {
        answer = await sendCall(
          built instanceof LightRequest ? built : fromRequest(built, original.has(built) ? body : undefined),
          {
            id,
            operation,
            safe: limits.retry.unsafe || (isSafe(called) && built.method === method),
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
            hooks: settings.hooks,
            environment,
          },
        );
        return hasMiddleware ? rebuild(answer) : new ReadAnswer(answer);
      };
      const result = await request(method, path, {
        ...(fetch === globalFetch ? liftPlatformLimit(limits.timeoutMs) : undefined),
        ...init,
        ...(hasMiddleware ? { Request, middleware: isWatched ? middleware : [watch, ...middleware] } : undefined),
        baseUrl,
        parseAs,
        // Without any values openapi-fetch would send the template as it is.
        params: params?.path === undefined ? { ...params, path: {} } : params,
        headers: labelBody(init.body, init.headers),
        bodySerializer: (value: unknown) => (body = serialize(value)),
        fetch: send,
      });
      const { data, error } = result;
      const response = hasMiddleware || answer === undefined ? result.response : answer.response;
      if (!response.ok) {
        rememberOrigin(response, { operation, apiVersion: contract.apiVersion, receivedAt: environment.now() });
        report(() => toApiError(response, error));
      }
      if (!response.ok) return { error, response };
      return { data: answer?.wasDeleted ? params?.path : data, response };
    } catch (error) {
      const failure = nameParseFailure(error);
      report(() => failure);
      throw failure;
    }

    function report(error: () => unknown): void {
      const durationMs = environment.now() - startedAt;
      emit(settings.hooks.onError, () => ({ callId: id, operation, error: error(), durationMs }));
    }

    /** openapi-fetch parses the answer; what it throws then is about the answer, and quotes it. */
    function nameParseFailure(error: unknown): unknown {
      if (answer === undefined || !(error instanceof SyntaxError)) return error;
      return unexpectedResponse(answer.response, operation, 'the answer is not complete, valid JSON');
    }
  }

  function use(...middleware: Middleware[]): void {
    if (!isWatched) inner.use(watch);
    isWatched = true;
    inner.use(...middleware);
  }

  return { call, use };
}
