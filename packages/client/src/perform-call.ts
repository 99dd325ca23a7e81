import type createFetchClient from 'openapi-fetch';
import { rememberOrigin } from './call-origin.ts';
import type { ContractBase } from './contract.ts';
import { toApiError } from './errors/to-api-error.ts';
import type { Send } from './fetch/call.ts';
import { unexpectedResponse } from './fetch/check-success.ts';
import { emit } from './fetch/emit.ts';
import { isSafe, type Operation } from './operation.ts';
import type { CallOptions, Fetch } from './options/client-options.ts';
import { resolveBaseUrl } from './options/resolve-base-url.ts';
import { type ResolvedOptions, resolveCallOptions } from './options/resolve-options.ts';
import { labelBody, type RawBody, serializeBody } from './request/serialize-body.ts';
import type { CallResult } from './result/unwrap.ts';
import type { Environment } from './timing/environment.ts';

/** What a caller may pass, as far as it is read here; openapi-fetch reads the rest. */
interface Init extends CallOptions {
  readonly baseUrl?: string | undefined;
  readonly body?: unknown;
  readonly bodySerializer?: ((body: unknown) => RawBody | string) | undefined;
  readonly fetch?: Fetch | undefined;
  readonly headers?: object | undefined;
  readonly params?: { readonly path?: Readonly<Record<string, unknown>> } | undefined;
  readonly parseAs?: string | undefined;
}

/** What a client consists of. */
interface Parts {
  readonly inner: ReturnType<typeof createFetchClient<Record<string, never>>>;
  readonly contract: ContractBase;
  readonly settings: ResolvedOptions;
  readonly environment: Environment;
  readonly send: Send;
}

/** Makes a call. The types around it are those of the client's methods. */
export type Caller = (operation: Operation, init?: Init) => Promise<CallResult>;

let lastCallId = 0;

/** Makes the function behind all methods of a client. */
export function createCaller({ inner, contract, settings, environment, send }: Parts): Caller {
  const request = inner.request as unknown as (method: string, path: string, init: object) => Promise<CallResult>;
  // Middleware that runs later may replace a request; its body is then not the one that the caller gave.
  const original = new WeakSet<Request>();
  inner.use({ onRequest: ({ request: built }) => void original.add(built) });

  return async (called, init = {}) => {
    const { method, path } = called;
    const operation = `${method} ${path}`;
    const call = { id: (lastCallId += 1), operation, attempt: 1, startedAt: environment.now() };
    const { timeoutMs, deadlineMs, retry, fetch = settings.fetch, parseAs = 'json', ...rest } = init;
    const { serialize, bodyOf } = watchBody(init.bodySerializer ?? serializeBody);
    let answer: Response | undefined;
    try {
      const limits = resolveCallOptions({ timeoutMs, deadlineMs, retry }, settings);
      const baseUrl = init.baseUrl === undefined ? settings.baseUrl : resolveBaseUrl(init.baseUrl);
      const sendOnce: Fetch = async (outgoing) =>
        (answer = await send(outgoing, {
          ...call,
          ...limits,
          safe: limits.retry.unsafe || (isSafe(called) && outgoing.method === method),
          signal: outgoing.signal,
          origin: new URL(baseUrl).origin,
          body: original.has(outgoing) ? bodyOf() : undefined,
          parseAs,
          mayBeEmpty: method === 'HEAD' || called.noContent === true,
          fetch,
        }));
      const result = await request(method, path, {
        ...rest,
        baseUrl,
        parseAs,
        // Without any values openapi-fetch would send the template as it is.
        params: { ...init.params, path: init.params?.path ?? {} },
        headers: labelBody(init.body, init.headers),
        bodySerializer: serialize,
        fetch: sendOnce,
      });
      const receivedAt = environment.now();
      rememberOrigin(result.response, { operation, apiVersion: contract.apiVersion, receivedAt });
      if (!result.response.ok) report(() => toApiError(result.response, result.error));
      return result;
    } catch (error) {
      const failure = nameParseFailure(error);
      report(() => failure);
      throw failure;
    }

    function report(error: () => unknown): void {
      const durationMs = environment.now() - call.startedAt;
      emit(settings.hooks.onError, () => ({ callId: call.id, operation, error: error(), durationMs }));
    }

    /** openapi-fetch parses the answer; what it throws then is about the answer. */
    function nameParseFailure(error: unknown): unknown {
      if (answer === undefined || !(error instanceof SyntaxError)) return error;
      return unexpectedResponse(answer, operation, 'the answer is not complete, valid JSON', error);
    }
  };
}

/** Remembers what a serialiser made, so that an attempt can be built from it again. */
function watchBody(serializer: (body: unknown) => RawBody | string): {
  serialize: (body: unknown) => RawBody | string;
  bodyOf: () => RawBody | string | null;
} {
  let made: RawBody | string | null = null;
  return { serialize: (body) => (made = serializer(body)), bodyOf: () => made };
}
