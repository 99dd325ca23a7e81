import createFetchClient, { createQuerySerializer } from 'openapi-fetch';
import type { Answer } from './fetch/call.ts';
import { fromRequest } from './fetch/from-request.ts';
import type { Outgoing } from './fetch/outgoing.ts';
import { rebuildAnswer } from './fetch/rebuild-answer.ts';
import type { Operation } from './operation.ts';
import type { Detour, Init } from './perform-call.ts';
import { isRawBody, type RawBody, serializeBody } from './request/serialize-body.ts';
import { serializePath } from './request/serialize-path.ts';
import type { CallResult } from './result/unwrap.ts';
import type { Middleware } from './wire-types.ts';

/** A client of openapi-fetch, in our own words: the published declarations do not load its. */
interface Inner {
  readonly request: (method: string, path: string, init: object) => Promise<CallResult>;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
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
export function createMiddleware(baseUrl: string, headers: Record<string, string>): MiddlewareDetour {
  const inner = createFetchClient<Record<string, never>>({
    baseUrl,
    headers,
    pathSerializer: serializePath,
    // Else it would be made anew for every call.
    querySerializer: createQuerySerializer(),
    redirect: 'manual',
  }) as unknown as Inner;
  // Middleware that runs later may replace a request; its body is then not the one that the caller gave.
  const original = new WeakSet<Request>();
  const watch: Middleware = { onRequest: ({ request: built }) => void original.add(built) };
  let isWatched = false;

  return {
    isNeeded: ({ middleware = [], querySerializer, pathSerializer }: DetourInit) =>
      isWatched || middleware.length > 0 || querySerializer !== undefined || pathSerializer !== undefined,
    take(called: Operation, init: DetourInit, send: (outgoing: Outgoing) => Promise<Answer>): Promise<CallResult> {
      const { params, middleware = [], bodySerializer = serializeBody } = init;
      let body: RawBody | string | null = null;
      return inner.request(called.method, called.path, {
        ...init,
        middleware: isWatched ? middleware : [watch, ...middleware],
        // Without any values openapi-fetch would send the template as it is.
        params: params?.path === undefined ? { ...params, path: {} } : params,
        headers: labelBody(init.body, init.headers),
        bodySerializer: (value: unknown) => (body = bodySerializer(value)),
        fetch: async (built: Request) =>
          rebuildAnswer(await send(fromRequest(built, original.has(built) ? body : undefined))),
      });
    },
    use(...middleware) {
      if (!isWatched) inner.use(watch);
      isWatched = true;
      inner.use(...middleware);
    },
    eject: inner.eject,
  };
}

/** Headers for a body. A raw one keeps its own content type, where openapi-fetch would label it as JSON. */
function labelBody(body: unknown, headers: object | undefined): object | undefined {
  if (!isRawBody(body) || body instanceof FormData) return headers;
  return { 'content-type': null, ...(headers instanceof Headers ? Object.fromEntries(headers) : headers) };
}
