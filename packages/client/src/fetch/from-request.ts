import { ConfigurationError } from '../errors/extend-error.ts';
import type { Call, Outgoing } from './call.ts';

/**
 * A request that middleware has seen, and may have made. A copy for an attempt is built from the original body where
 * that is known, so that a large file is read again instead of being kept in memory; `clone()` would buffer it.
 *
 * @param body what the request was built from: `null` for no body, `undefined` when it is not known
 */
export function fromRequest(request: Request, body: BodyInit | null | undefined, call: Call): Outgoing {
  const { url, method, signal } = request;
  const headers = Object.fromEntries(request.headers);
  checkOrigin(url, headers, call);
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
    prepare(authorization, { signal: ends }) {
      // Without a window, and where redirects are an error, Node keeps no copy of the body while it sends it.
      const attempt = new Request(copy(), { signal: ends, window: null });
      if (authorization !== undefined) attempt.headers.set('authorization', authorization);
      return [attempt, {}];
    },
  };
}

/** The key is for the origin that the caller named and no other; a request may bring its own. */
function checkOrigin(url: string, { authorization }: Outgoing['headers'], { token, baseUrl, operation }: Call): void {
  const [allowed, actual] = [new URL(baseUrl).origin, new URL(url).origin];
  if (token !== undefined && authorization === undefined && actual !== allowed) {
    throw new ConfigurationError(`${operation}: the key is for ${allowed} and is not sent to ${actual}`);
  }
}

function rebuild(request: Request, body: BodyInit): Request {
  const headers = new Headers(request.headers);
  // The boundary belongs to the first serialisation of the form.
  if (body instanceof FormData) headers.delete('content-type');
  return new Request(request, { method: request.method, headers, body });
}
