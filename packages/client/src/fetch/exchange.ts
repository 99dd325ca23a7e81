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
    authorization = await authorize(outgoing, call);
    signal.throwIfAborted();
    const response = await call.fetch(...outgoing.prepare(signal, authorization));
    if (signal.aborted) {
      // Nobody waits any more for a `fetch` that ignores the signal.
      response.body?.cancel().catch(() => undefined);
      throw signal.reason;
    }
    refuseRedirect(response, call);
    return await readAnswer(response, outgoing, call, authorization ?? outgoing.headers.get('authorization'));
  } catch (error) {
    throw nameFailure(error, signal, call.operation, authorization);
  }
}

async function readAnswer(
  response: Response,
  { signal }: Outgoing,
  call: Call,
  authorization: string | null,
): Promise<Answer> {
  if (!response.ok) return { response, body: redactCredentials(await readAtMost(response, longestErrorBody), authorization) };
  if (call.parseAs === 'stream') return { response: signal === undefined ? response : endWith(signal, response) };
  if (call.parseAs === 'blob') return { response, body: await response.blob() };
  if (call.parseAs === 'arrayBuffer') return { response, body: await response.arrayBuffer() };
  const body = await response.text();
  if (call.parseAs === 'json') checkSuccess(response, body, call);
  return { response, body };
}

/** Node forgets the signal of a request when it collects the request, however long its answer is read. */
function endWith(signal: AbortSignal, response: Response): Response {
  if (response.body === null) return response;
  const copy = new Response(response.body.pipeThrough(new TransformStream(), { signal }), response);
  return Object.defineProperty(copy, 'url', { value: response.url });
}
