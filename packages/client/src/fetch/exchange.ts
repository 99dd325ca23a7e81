import { authorize } from './authorize.ts';
import type { Answer, Call } from './call.ts';
import { checkSuccess, refuseRedirect } from './check-success.ts';
import type { Outgoing } from './outgoing.ts';
import { readAtMost } from './read-at-most.ts';
import { redactCredentials } from './redact.ts';
import { nameFailure } from '../errors/name-failure.ts';

/** No error body of the API comes near this; a longer one is a page of something in between. */
const longestErrorBody = 256 * 1024;

/**
 * Sends a request and reads the answer to its end, so that the limits cover the body and a connection that breaks
 * half-way is a connection error.
 */
export async function exchange(outgoing: Outgoing, call: Call, signal: AbortSignal): Promise<Answer> {
  let authorization: string | undefined;
  try {
    // Only now, right before the wire: no middleware, hook or error ever holds the key.
    const token = authorize(outgoing, call);
    if (token !== undefined) authorization = `Bearer ${typeof token === 'string' ? token : await token()}`;
    signal.throwIfAborted();
    const response = await call.fetch(...outgoing.prepare(signal, authorization));
    if (signal.aborted) {
      // Nobody waits any more for a `fetch` that ignores the signal.
      response.body?.cancel().catch(() => undefined);
      throw signal.reason;
    }
    refuseRedirect(response, call);
    if (!response.ok) {
      const text = await readAtMost(response, longestErrorBody);
      return { response, body: redactCredentials(text, authorization ?? outgoing.credentials) };
    }
    if (call.parseAs === 'stream') return { response: endWith(outgoing.signal, response) };
    if (call.parseAs === 'blob') return { response, body: await response.blob() };
    if (call.parseAs === 'arrayBuffer') return { response, body: await response.arrayBuffer() };
    const body = await response.text();
    if (call.parseAs === 'json') checkSuccess(response, body, call);
    return { response, body };
  } catch (error) {
    throw nameFailure(error, signal, call.operation, authorization);
  }
}

/** Node forgets the signal of a request when it collects the request, however long its answer is read. */
function endWith(signal: AbortSignal | undefined, response: Response): Response {
  if (signal === undefined || response.body === null) return response;
  const copy = new Response(response.body.pipeThrough(new TransformStream(), { signal }), response);
  return Object.defineProperty(copy, 'url', { value: response.url });
}
