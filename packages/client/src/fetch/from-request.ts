import type { Outgoing } from './outgoing.ts';

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
    credentials: headers.get('authorization'),
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
