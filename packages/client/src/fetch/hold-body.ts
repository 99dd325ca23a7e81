import type { Answer } from './call.ts';

/** Lets a response whose body has been read be read again, as often as anybody likes. */
export function holdBody({ response, body }: Answer): Response {
  if (typeof body === 'string') {
    return Object.assign(response, { text: async () => body, json: async () => JSON.parse(body) as unknown });
  }
  if (body instanceof Blob) return Object.assign(response, { blob: async () => body });
  return body === undefined ? response : Object.assign(response, { arrayBuffer: async () => body });
}

/** The same answer as a new response around the body that was read, for middleware that handles its stream. */
export function rebuild({ response, body }: Answer): Response {
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
