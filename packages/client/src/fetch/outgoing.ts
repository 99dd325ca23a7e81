/** A request on its way: its attempts are made from it, and it never holds the key. */
export interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** `false` when the body exists only once. */
  readonly repeatable: boolean;
  /** What `fetch` takes for one attempt. */
  prepare(signal: AbortSignal, authorization: string | undefined): [input: string | Request, init?: RequestInit];
}

/**
 * What openapi-fetch makes instead of a platform's `Request`, which costs more than all else on the way of a call and
 * would be made twice.
 */
export class LightRequest implements Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly signal: AbortSignal | undefined;
  readonly #init: RequestInit;

  constructor(url: string, init: RequestInit & { readonly method: string; readonly headers: Headers }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.signal = init.signal ?? undefined;
    this.#init = init;
  }

  get repeatable(): boolean {
    return !(this.#init.body instanceof ReadableStream);
  }

  prepare(signal: AbortSignal, authorization: string | undefined): [string, RequestInit] {
    const headers = new Headers(this.headers);
    if (authorization !== undefined) headers.set('authorization', authorization);
    return [this.url, { ...this.#init, headers, signal }];
  }
}

/**
 * A request that middleware has seen, and may have made. A copy for an attempt is built from the original body where
 * that is known, so that a large file is read again instead of being kept in memory; `clone()` would buffer it.
 *
 * @param body what the request was built from: `null` for no body, `undefined` when it is not known
 */
export function fromRequest(request: Request, body: BodyInit | null | undefined): Outgoing {
  const { url, method, headers, signal } = request;
  const copy = (): Request => {
    if (body === undefined) return request.clone();
    return body === null || body instanceof ReadableStream ? request : rebuild(request, body);
  };
  return {
    url,
    method,
    headers,
    signal,
    repeatable: !(body instanceof ReadableStream),
    prepare(limit, authorization) {
      // Without a window, and where redirects are an error, Node keeps no copy of the body while it sends it.
      const attempt = new Request(copy(), { signal: limit, window: null });
      if (authorization !== undefined) attempt.headers.set('authorization', authorization);
      return [attempt];
    },
  };
}

function rebuild(request: Request, body: BodyInit): Request {
  const headers = new Headers(request.headers);
  // The boundary belongs to the first serialisation of the form.
  if (body instanceof FormData) headers.delete('content-type');
  return new Request(request, { method: request.method, headers, body });
}
