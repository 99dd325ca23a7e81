import type * as Entry from '@extend-openapi/client';
import { isJson, mediaType, type Document } from '@extend-openapi/document';
import type { Init } from '../build-init.ts';
import { compareAnswer, type Check, type Received } from './compare-answer.ts';
import type { Called, Deviation } from './report.ts';

export interface SessionOptions {
  document: Document;
  baseUrl: string;
  token: string;
  /** Sends a request. @default the global `fetch` */
  fetch?: (request: Request) => Promise<Response>;
}

/** The answer to a check and what was wrong with it. No answer, where the server gave none. */
export interface Outcome {
  received: Received | undefined;
  deviations: Deviation[];
}

/** The server cannot be checked at all: it does not answer, or refuses the key. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** Sends calls through the published client and holds each answer against the contract. */
export interface Session {
  readonly document: Document;
  send(operation: Called, check: Check, init: Init, change?: (headers: Headers) => void): Promise<Outcome>;
}

export async function createSession({
  document,
  baseUrl,
  token,
  fetch: send = fetch,
}: SessionOptions): Promise<Session> {
  const entry = (await import(`@extend-openapi/client/${document.version}`)) as typeof Entry;
  let change: ((headers: Headers) => void) | undefined;
  const last: { answer?: Received | undefined } = {};
  let isReached = false;
  const client = entry.createExtendClient({
    token,
    baseUrl,
    fetch: async (request) => {
      const headers = new Headers(request.headers);
      change?.(headers);
      const response = await send(new Request(request, { headers }));
      last.answer = await read(response.clone());
      return response;
    },
  });
  const call = client.request as unknown as (method: string, path: string, init: object) => Promise<unknown>;

  return {
    document,
    async send(operation, check, init, tamper) {
      change = tamper;
      delete last.answer;
      // What the client makes of an answer is not the question here, only that there is one.
      const failure = await call(operation.method, operation.path, init).then(
        () => undefined,
        (error: unknown) => error as Error,
      );
      const received = last.answer as Received | undefined;
      if (received?.status === 401 && !isReached) throw new UnreachableError(`${baseUrl} refuses the key`);
      if (!received && !isReached) throw new UnreachableError(`Nothing answers at ${baseUrl}: ${failure?.message}`);
      isReached = true;
      if (received) return { received, deviations: compareAnswer(document, operation, check, received) };
      const message = failure?.message ?? 'There was no answer';
      return {
        received,
        deviations: [{ check: check.name, path: 'connection', code: 'connection', message, level: 'error' }],
      };
    },
  };
}

async function read(response: Response): Promise<Received> {
  const { status, headers } = response;
  const text = await response.text();
  if (text === '') return { status, headers, body: undefined };
  if (!isJson(mediaType(headers.get('content-type')))) return { status, headers, body: text };
  try {
    return { status, headers, body: JSON.parse(text) as unknown };
  } catch {
    return { status, headers, body: undefined };
  }
}
