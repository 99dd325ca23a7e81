/** A request that is answered with an error of the API. Resources throw it; only the HTTP side knows its body. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly retryable: boolean;
  readonly retryAfter: number | undefined;

  constructor(status: number, code: string, message: string, retry: { after?: number; retryable?: boolean } = {}) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.retryable = retry.retryable ?? (status === 429 || status >= 500);
    this.retryAfter = retry.after;
  }
}

export const invalid = (message: string): Refusal => new Refusal(400, 'INVALID_REQUEST', message);

export const notFound = (what: string, id: string): Refusal =>
  new Refusal(404, 'NOT_FOUND', `There is no ${what} "${id}".`);
