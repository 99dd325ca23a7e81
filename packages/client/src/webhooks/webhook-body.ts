import { WebhookVerificationError } from './webhook-verification-error.ts';

/** A body as it arrived: text, or bytes such as a `Buffer`. */
export type WebhookBody = string | ArrayBuffer | ArrayBufferView;

/** The bytes that arrived. */
export function readBytes(body: WebhookBody): Uint8Array {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  if (Object.prototype.toString.call(body) === '[object ArrayBuffer]') return new Uint8Array(body);
  throw new WebhookVerificationError('body-not-raw', explain(body));
}

/** The text that arrived. */
export function readText(body: WebhookBody): string {
  if (typeof body === 'string') return body;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readBytes(body));
  } catch (error) {
    if (WebhookVerificationError.isInstance(error)) throw error;
    throw new WebhookVerificationError('not-json', 'the webhook body is not JSON: its bytes are not UTF-8');
  }
}

function explain(body: unknown): string {
  const expected = 'the webhook body must be the text or the bytes that arrived';
  if (body === undefined || body === null) {
    return `${expected}, but there is none: a body parser may have consumed it, or none has run yet`;
  }
  if (typeof body !== 'object') return `${expected}, not a ${typeof body}`;
  if ('getReader' in body || Symbol.asyncIterator in body) {
    return `${expected}, not a stream: read it to its end first, for example with await request.text()`;
  }
  return `${expected}, not an object: the framework has parsed it, and serialising it again does not give the same bytes. Read the raw body on this route, for example with express.raw({ type: 'application/json' })`;
}
