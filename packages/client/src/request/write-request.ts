import { mergeHeaders } from './merge-headers.ts';
import { isRawBody, type RawBody } from './raw-body.ts';
import { serializePath } from './serialize-path.ts';
import { serializeQuery } from './serialize-query.ts';

/** The values of a call, as its caller passes them. */
export interface RequestValues {
  readonly params?:
    | {
        readonly path?: Readonly<Record<string, unknown>> | undefined;
        readonly query?: object | undefined;
        readonly header?: object | undefined;
      }
    | undefined;
  readonly headers?: object | undefined;
  readonly body?: unknown;
  readonly bodySerializer?: ((body: unknown) => RawBody | string) | undefined;
  readonly redirect?: RequestRedirect | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A request, but for the key, which is added to each attempt. */
export interface WrittenRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
  /** `false` when the body exists only once. */
  readonly repeatable: boolean;
  /** What `fetch` takes for one attempt. */
  prepare(authorization: string | undefined): [url: string, init: RequestInit];
}

/** The headers of a client, without and with the content type of JSON. */
export interface OwnHeaders {
  readonly plain: WrittenRequest['headers'];
  readonly json: WrittenRequest['headers'];
}

/** Members of an init that are not for `fetch`, or are decided here. */
const ours = new Set(
  'method params headers body bodySerializer parseAs redirect signal baseUrl timeoutMs deadlineMs retry fetch'.split(
    ' ',
  ),
);

/** Writes the values of a call. */
export function writeRequest(
  { method, path }: { readonly method: string; readonly path: string },
  init: RequestValues,
  baseUrl: string,
  own: OwnHeaders,
): WrittenRequest {
  const { params = {}, headers: added, body: given, bodySerializer = JSON.stringify, signal } = init;
  const { redirect = 'manual' } = init;
  const isRaw = given === undefined || isRawBody(given);
  const body = isRaw ? given : bodySerializer(given);
  // What is sent as it is brings its own content type along.
  const base = isRaw || body === undefined || body instanceof FormData ? own.plain : own.json;
  // Most calls bring no headers.
  const headers = added === undefined && !params.header ? base : mergeHeaders(base, added, params.header);
  const url = baseUrl + serializePath(path, params.path ?? {}) + serializeQuery(params.query);
  const prepare = (authorization: string | undefined): [string, RequestInit] => {
    const keyed = authorization === undefined ? headers : { ...headers, authorization };
    const sent: Record<string, unknown> = { method, headers: keyed, body: body ?? null, redirect };
    // For `fetch`; what it does not know, it ignores.
    for (const name in init) if (!ours.has(name)) sent[name] = init[name as keyof RequestValues];
    return [url, sent];
  };
  return { url, method, headers, signal, repeatable: !(body instanceof ReadableStream), prepare };
}
