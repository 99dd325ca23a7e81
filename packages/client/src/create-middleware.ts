import type { Detour, Init } from './call-init.ts';
import { refuse } from './check-options.ts';
import type { Answer, Call } from './fetch/call.ts';
import { fromRequest } from './fetch/from-request.ts';
import { unexpectedResponse } from './fetch/read-answer.ts';
import { rebuildAnswer } from './fetch/rebuild-answer.ts';
import { sendCall } from './fetch/send-call.ts';
import type { Operation } from './operation.ts';
import { isRawBody, type RawBody } from './request/raw-body.ts';
import { serializePath } from './request/serialize-path.ts';
import type { CallResult } from './result/unwrap.ts';
import type { Middleware } from './wire-types.ts';

/** A client of openapi-fetch, in our own words: the published declarations do not load its. */
interface Inner {
  readonly request: (method: string, path: string, init: object) => Promise<CallResult>;
}

/** What of a call only openapi-fetch can do. */
interface DetourInit extends Init {
  readonly middleware?: readonly Middleware[] | undefined;
  readonly querySerializer?: unknown;
  readonly pathSerializer?: unknown;
}

/** Middleware of a client, and the way on which it meets calls: through openapi-fetch, which needs real requests. */
export interface MiddlewareDetour extends Detour {
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
}

/** Makes the way through openapi-fetch; a call that needs nothing of it does not take it. */
export function createMiddleware(baseUrl: string, headers: Readonly<Record<string, string>>): MiddlewareDetour {
  const registered: Middleware[] = [];
  let inner: Inner | undefined;
  // Middleware that runs later may replace a request; its body is then not the one that the caller gave.
  const original = new WeakSet<Request>();
  const watch: Middleware = { onRequest: ({ request: built }) => void original.add(built) };

  return {
    isNeeded: ({ middleware = [], querySerializer, pathSerializer }: DetourInit) =>
      registered.length + middleware.length > 0 || querySerializer !== undefined || pathSerializer !== undefined,
    async take(called: Operation, init: DetourInit, call: Call): Promise<CallResult> {
      const { params, middleware = [], bodySerializer = JSON.stringify, parseAs = 'json' } = init;
      middleware.forEach(checkMiddleware);
      const met = [watch, ...registered, ...middleware];
      let body: RawBody | string | null = null;
      let answer: Answer | undefined;
      inner ??= await loadInner(baseUrl, headers);
      try {
        const result = await inner.request(called.method, called.path, {
          ...init,
          parseAs,
          baseUrl: call.baseUrl,
          middleware: met,
          // Without any values openapi-fetch would send the template as it is.
          params: params?.path === undefined ? { ...params, path: {} } : params,
          headers: labelBody(init.body, init.headers),
          bodySerializer: (value: unknown) => (body = isRawBody(value) ? value : bodySerializer(value)),
          fetch: async (built: Request) => {
            const safe = call.safe && (call.retry.unsafe || built.method === called.method);
            const outgoing = fromRequest(built, original.has(built) ? body : undefined, call);
            answer = await sendCall(outgoing, { ...call, safe });
            return rebuildAnswer(answer);
          },
        });
        return answer?.wasDeleted && result.response.ok ? { ...result, data: answer.data } : result;
      } catch (error) {
        // What the parser throws is about the answer, and quotes it.
        if (!answer || !(error instanceof SyntaxError)) throw error;
        throw unexpectedResponse(answer.response, call.operation, 'the answer is not complete, valid JSON');
      }
    },
    takeStream(response, signal) {
      if (signal === undefined || response.body === null) return response;
      // Node forgets the signal of a request when it collects the request, however long its answer is read.
      const copy = new Response(response.body.pipeThrough(new TransformStream(), { signal }), response);
      return Object.defineProperty(copy, 'url', { value: response.url });
    },
    use(...middleware) {
      middleware.forEach(checkMiddleware);
      registered.push(...middleware);
    },
    eject(...middleware) {
      for (const one of middleware) {
        const place = registered.indexOf(one);
        if (place >= 0) registered.splice(place, 1);
      }
    },
  };
}

/** Loads openapi-fetch when the first call needs it: most processes have none, and an import would pay for it in all. */
async function loadInner(baseUrl: string, headers: Readonly<Record<string, string>>): Promise<Inner> {
  const { default: createFetchClient, createQuerySerializer } = await import('openapi-fetch');
  return createFetchClient<Record<string, never>>({
    baseUrl,
    headers,
    pathSerializer: serializePath,
    // Else it would be made anew for every call.
    querySerializer: createQuerySerializer(),
    redirect: 'manual',
  }) as unknown as Inner;
}

function checkMiddleware(middleware: Middleware): void {
  const hooks = Object(middleware) as Partial<Middleware>;
  if ([hooks.onRequest, hooks.onResponse, hooks.onError].some((hook) => typeof hook === 'function')) return;
  refuse('middleware', 'an object with onRequest, onResponse or onError', middleware);
}

/** Headers for a body. A raw one keeps its own content type, where openapi-fetch would label it as JSON. */
function labelBody(body: unknown, headers: object | undefined): object | undefined {
  if (!isRawBody(body) || body instanceof FormData) return headers;
  return { 'content-type': null, ...(headers instanceof Headers ? Object.fromEntries(headers) : headers) };
}
