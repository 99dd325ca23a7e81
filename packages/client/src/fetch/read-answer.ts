import type { Answer } from './call.ts';

/** What openapi-fetch asks of a response; the platform's own has been read by then. */
export class ReadAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly #answer: Answer;

  constructor(answer: Answer) {
    this.ok = answer.response.ok;
    this.status = answer.response.status;
    this.headers = answer.response.headers;
    this.#answer = answer;
  }

  get body(): Response['body'] {
    return this.#answer.response.body;
  }

  async text(): Promise<Answer['body']> {
    return this.#answer.body;
  }

  async json(): Promise<unknown> {
    return JSON.parse(String(this.#answer.body));
  }

  blob(): Promise<Answer['body']> {
    return this.text();
  }

  arrayBuffer(): Promise<Answer['body']> {
    return this.text();
  }
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
