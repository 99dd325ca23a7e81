import { WebhookPayloadError } from './webhook-payload-error.ts';

/** Sends one request. The global `fetch` fits. */
export type WebhookFetch = (request: Request) => Promise<Response>;

/** Fetches the JSON object behind a link that has been checked. No redirect is followed, no more than the limit is read. */
export async function fetchPayload(
  url: URL,
  {
    fetch,
    signal,
    maxBytes,
  }: { readonly fetch: WebhookFetch; readonly signal: AbortSignal; readonly maxBytes: number },
): Promise<object> {
  const request = new Request(url, { headers: { accept: 'application/json' }, redirect: 'manual', signal });
  const answer = fetch(request);
  // A fetch that ignores the signal may still answer: nobody will read that.
  answer.then(
    (late) => signal.aborted && discard(late),
    () => undefined,
  );
  const response = await untilAborted(answer, signal);
  try {
    checkAnswer(response, maxBytes);
    return parseObject(await readText(response, signal, maxBytes), response.status);
  } finally {
    discard(response);
  }
}

/** Frees the connection; without effect on a body that has been read. */
function discard(response: Response): void {
  response.body?.cancel().catch(() => undefined);
}

function checkAnswer(response: Response, maxBytes: number): void {
  const { status } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    throw new WebhookPayloadError(
      'redirected',
      'the server of the payload redirects elsewhere; redirects are not followed',
      status,
    );
  }
  if (status === 403 || status === 404) {
    const advice = 'links live for one hour, send the event again for a new one';
    throw new WebhookPayloadError('link-expired', `the server of the payload answered ${status}: ${advice}`, status);
  }
  if (!response.ok)
    throw new WebhookPayloadError('status-unexpected', `the server of the payload answered ${status}`, status);
  if (Number(response.headers.get('content-length')) > maxBytes) throw tooLarge(maxBytes, status);
}

async function readText(response: Response, signal: AbortSignal, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done = true, value } = (await (reader && untilAborted(reader.read(), signal))) ?? {};
      if (done) return text + decoder.decode();
      size += value!.byteLength;
      if (size > maxBytes) throw tooLarge(maxBytes, response.status);
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    reader?.cancel().catch(() => undefined);
  }
}

function parseObject(text: string, status: number): object {
  let payload: unknown;
  try {
    payload = JSON.parse(text);
  } catch {
    // Refused below; the parser's own message would quote the payload.
  }
  if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return payload;
  throw new WebhookPayloadError('not-json', 'what the link leads to is not a JSON object', status);
}

function tooLarge(maxBytes: number, status: number): WebhookPayloadError {
  return new WebhookPayloadError(
    'too-large',
    `the payload is larger than ${maxBytes} bytes: raise maxBytes if that is in order`,
    status,
  );
}

/** Also ends the wait for a `fetch` that ignores the signal. */
function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
