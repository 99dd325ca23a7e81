import type { Answer } from './call.ts';

/** The same answer as a new response around the body that was read, for middleware that handles its stream. */
export function rebuildAnswer({ response, body }: Answer): Response {
  if (body === undefined) return response;
  const headers = new Headers(response.headers);
  // They describe the bytes on the wire, which are decoded by now.
  headers.delete('content-encoding');
  headers.delete('content-length');
  const { status, statusText, url } = response;
  const hasBody = ![204, 205, 304].includes(status);
  const copy = new Response(hasBody ? body : null, { status, statusText, headers });
  return Object.defineProperty(copy, 'url', { value: url });
}
