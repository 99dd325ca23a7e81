import { validateAnswer, type Document, type Operation } from '@extend-openapi/document';
import { Refusal } from '../world/refusal.ts';
import { errorBody, statusFor } from './error-body.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What is being answered, and whom to tell when the answer is wrong. */
export interface Asked {
  readonly document: Document;
  /** None for what is not part of the version. */
  readonly operation: Operation | undefined;
  readonly requestId: string;
  /** Told when an answer of ours breaks the contract. */
  readonly onBreach: (message: string) => void;
}

export function respond({ status, body, headers }: Answer, requestId: string): Response {
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { ...type, 'x-extend-request-id': requestId, ...headers },
  });
}

/** The documented answer to what was thrown. What is no refusal is a failure of the emulator. */
export function refuse({ document, operation, requestId, onBreach }: Asked, error: unknown): Answer {
  if (!(error instanceof Refusal)) onBreach(`The emulator failed: ${(error as Error).stack}`);
  const refusal =
    error instanceof Refusal ? error : new Refusal(500, 'INTERNAL_ERROR', 'The emulator failed, see its log.');
  const status = statusFor(operation, refusal);
  const { code, message, retryable, retryAfter } = refusal;
  const body = errorBody(document, operation, status, { code, message, retryable, requestId });
  return { status, body, headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) } };
}

/** An answer that breaks the contract does not leave: that is a mistake of the emulator, and it says so. */
export function checkAnswer({ document, operation, requestId, onBreach }: Asked, answer: Answer): Answer {
  if (!operation) return answer;
  const { status, body } = answer;
  const headers = new Headers({
    'content-type': 'application/json',
    'x-extend-request-id': requestId,
    ...answer.headers,
  });
  const [breach] = validateAnswer(document, operation, { status, headers, body });
  if (!breach) return answer;
  const where = `${operation.name} ${status}, ${breach.location.join('.')}`;
  const message = `The emulator broke ${document.version}: ${where}: ${breach.message}`;
  onBreach(message);
  const told = errorBody(document, operation, 500, { code: 'INTERNAL_ERROR', message, retryable: false, requestId });
  return { status: 500, body: told, headers: { 'x-emulator-breach': 'true' } };
}
