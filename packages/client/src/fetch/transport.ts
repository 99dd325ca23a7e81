import type { Send } from './call.ts';
import { checkSuccess, refuseRedirect } from './check-success.ts';
import { nameFailure } from '../errors/name-failure.ts';
import { readBody } from './read-body.ts';
import { redactCredentials } from './redact.ts';
import { untilAborted } from '../timing/until-aborted.ts';

/** No error body of the API comes near this; a longer one is a page of something in between. */
const longestErrorBody = 256 * 1024;

/**
 * The innermost step: sends the request, reads the answer to its end, and turns every way to fail into an error of
 * the family. The body is read here so that the limits cover it and a connection that breaks half-way is a
 * connection error.
 */
export const transport: Send = async (request, call) => {
  const { signal } = request;
  try {
    const response = await fetchUntilAborted(call.fetch, request);
    refuseRedirect(response, call);
    if (response.ok && call.parseAs === 'stream') return response;
    const body = await readBody(response, signal, response.ok ? Infinity : longestErrorBody);
    if (!response.ok) return rebuild(response, redactCredentials(await body.text(), request.headers));
    checkSuccess(response, body, call);
    return rebuild(response, body);
  } catch (error) {
    throw nameFailure(error, signal, call.operation);
  }
};

function fetchUntilAborted(fetch: (request: Request) => Promise<Response>, request: Request): Promise<Response> {
  if (request.signal.aborted) return Promise.reject(request.signal.reason);
  const response = (async () => fetch(request))();
  // A fetch that ignores the signal may still answer: nobody will read that.
  const discard = (late: Response): void => {
    if (request.signal.aborted) late.body?.cancel().catch(() => undefined);
  };
  response.then(discard, () => undefined);
  return untilAborted(request.signal, response);
}

/** The same answer around a body that is already here. */
function rebuild(response: Response, body: Blob | string): Response {
  const headers = new Headers(response.headers);
  // They describe the bytes on the wire, which are decoded by now.
  headers.delete('content-encoding');
  headers.delete('content-length');
  const hasBody = ![204, 205, 304].includes(response.status);
  const copy = new Response(hasBody ? body : null, {
    status: response.status,
    statusText: response.statusText,
    headers,
  });
  Object.defineProperty(copy, 'url', { value: response.url });
  return copy;
}
