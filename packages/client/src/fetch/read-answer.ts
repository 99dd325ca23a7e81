import { redact } from '../errors/clean-cause.ts';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.ts';
import type { Answer, Call } from './call.ts';

/** No error body of the API comes near this; a longer one is a page of something in between. */
const longestErrorBody = 256 * 1024;

/** The error for an answer that the API would not send. */
export function unexpectedResponse({ status, headers }: Response, operation: string, problem: string): Error {
  const contentType = headers.get('content-type') ?? undefined;
  const requestId = headers.get('x-extend-request-id') ?? undefined;
  return new UnexpectedResponseError({ operation, status, contentType, requestId }, problem);
}

/**
 * Reads an answer to its end.
 *
 * @param secret tells what an error body must not quote
 * @throws {@link UnexpectedResponseError} for a redirect, as neither the key nor a document may follow it to wherever it
 *   leads, and for a success that is not the JSON that the caller is promised
 */
export async function readAnswer(response: Response, call: Call, secret: () => string): Promise<Answer> {
  const { status, headers } = response;
  const { operation, parseAs, takeStream } = call;
  if (!response.ok) return readFailure(response, operation, secret());
  if (takeStream) {
    const stream = takeStream(response);
    return { response: stream, data: stream.body };
  }
  const isJson = parseAs === 'json';
  const body = await response[isJson ? 'text' : (parseAs as 'text')]();
  if (status === 204 || (isJson && body === '' && (call.mayBeEmpty || status === 205))) {
    return { response, body, data: undefined };
  }
  try {
    return { response, body, data: isJson ? JSON.parse(body) : body };
  } catch {
    const type = headers.get('content-type');
    const problem =
      type && !/[/+]json\b/i.test(type) ? `expected JSON, got ${type}` : 'the answer is not complete, valid JSON';
    throw unexpectedResponse(response, operation, body === '' ? 'the answer has no body' : problem);
  }
}

async function readFailure(response: Response, operation: string, secret: string): Promise<Answer> {
  // https://fetch.spec.whatwg.org/#redirect-status
  if (response.type === 'opaqueredirect' || /30[12378]/.test(`${response.status}`)) {
    response.body?.cancel().catch(() => undefined);
    const target = response.headers.get('location') ?? '';
    const base = response.url || undefined;
    const place = URL.canParse(target, base) ? `to ${new URL(target, base).origin}` : 'elsewhere';
    throw unexpectedResponse(response, operation, `the server redirects ${place}; redirects are not followed`);
  }
  const body = redact(await readStart(response), secret);
  let error: unknown = body || undefined;
  try {
    error = JSON.parse(body);
  } catch {}
  return { response, body, error };
}

/** Reads a body as text to its end, or to the limit; what lies beyond is cancelled, not downloaded. */
async function readStart({ body }: Response): Promise<string> {
  if (body === null) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let left = longestErrorBody; left > 0;) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value.subarray(0, left), { stream: true });
    left -= value.byteLength;
  }
  reader.cancel().catch(() => undefined);
  return text;
}
