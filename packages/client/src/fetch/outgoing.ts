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

/**
 * A request from its parts. A platform's `Request` costs more than all else on the way of a call, so none is made.
 *
 * @param init further members for `fetch`; those that it does not know are ignored there
 */
export function toOutgoing(
  url: string,
  method: string,
  headers: SentHeaders,
  body: BodyInit | undefined,
  init: { readonly redirect?: RequestRedirect | undefined; readonly signal?: AbortSignal | null | undefined },
): Outgoing {
  const redirect = init.redirect ?? 'manual';
  return {
    url,
    method,
    headers,
    credentials: headers instanceof Headers ? headers.get('authorization') : null,
    signal: init.signal ?? undefined,
    repeatable: !(body instanceof ReadableStream),
    prepare: (signal, authorization) => [
      url,
      { ...init, method, redirect, body: body ?? null, headers: authorize(headers, authorization), signal },
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
