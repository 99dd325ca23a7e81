/** Headers as `fetch` takes them: names and values, or what came out of merging. */
export type SentHeaders = Headers | Readonly<Record<string, string>>;

/** A request on its way: its attempts are made from it, and it never holds the key. */
export interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: SentHeaders;
  /** Credentials that the request brings along; they are sent instead of the key. */
  readonly credentials: string | null;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** `false` when the body exists only once. */
  readonly repeatable: boolean;
  /** What `fetch` takes for one attempt. */
  prepare(signal: AbortSignal, authorization: string | undefined): [input: string | Request, init?: RequestInit];
}

/** A request from its parts. A platform's `Request` costs more than all else on the way of a call, so none is made. */
export function toOutgoing(url: string, init: RequestInit & { method: string; headers: SentHeaders }): Outgoing {
  const { method, headers, signal, body } = init;
  return {
    url,
    method,
    headers,
    credentials: headers instanceof Headers ? headers.get('authorization') : null,
    signal: signal ?? undefined,
    repeatable: !(body instanceof ReadableStream),
    prepare: (limit, authorization) => [
      url,
      { ...init, headers: authorize(headers, authorization), signal: limit },
    ],
  };
}

function authorize(headers: SentHeaders, authorization: string | undefined): SentHeaders {
  if (authorization === undefined) return headers;
  if (!(headers instanceof Headers)) return { ...headers, authorization };
  const copy = new Headers(headers);
  copy.set('authorization', authorization);
  return copy;
}
