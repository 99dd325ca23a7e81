import { ExtendError } from './extend-error.ts';

/** What an {@link ApiError} is made of. */
export interface ApiErrorFields<Body = unknown> {
  readonly status: number;
  readonly operation: string;
  readonly body: Body;
  readonly code?: string | undefined;
  readonly detail?: string | undefined;
  readonly requestId?: string | undefined;
  readonly retryable: boolean;
}

/**
 * The API answered with a status outside 200–299. Thrown by `unwrap` and by the helpers, never by a plain call.
 *
 * @example
 * ```ts
 * try {
 *   await unwrap(client.GET('/files/{id}', { params: { path: { id: 'file_missing' } } }));
 * } catch (error) {
 *   if (!ApiError.isInstance(error)) throw error;
 *   console.error(error.status, error.code, error.requestId);
 * }
 * ```
 */
export class ApiError<Body = unknown> extends ExtendError {
  static override readonly kind: string = 'ApiError';

  /** HTTP status of the answer. */
  readonly status: number;
  /** The API's own code, for example `NOT_FOUND`; absent where the version sends none. */
  readonly code: string | undefined;
  /** Names the request towards support. */
  readonly requestId: string | undefined;
  /** Whether the same request may succeed later: what the body says, else whether the status is 408, 429 or 5xx. */
  readonly retryable: boolean;
  /** Method and path template, for example `GET /files/{id}`. */
  readonly operation: string;
  /** The body as it was sent: parsed JSON, else text. */
  declare readonly body: Body;

  constructor(fields: ApiErrorFields<Body>, explanation: string | undefined = fields.detail) {
    super(describe(fields, explanation));
    this.status = fields.status;
    this.code = fields.code;
    this.requestId = fields.requestId;
    this.retryable = fields.retryable;
    this.operation = fields.operation;
    // Hidden from printing and serialising: a body may quote the document.
    Object.defineProperty(this, 'body', { value: fields.body, enumerable: false });
  }
}

function describe(fields: ApiErrorFields, explanation: string | undefined): string {
  const { status, code, operation, requestId } = fields;
  const head = [String(status), code, operation, requestId === undefined ? undefined : `(${requestId})`];
  const line = head.filter((part) => part !== undefined).join(' ');
  return explanation === undefined ? line : `${line}: ${explanation}`;
}

/** The key is missing, wrong, expired or may not do this: status 401. */
export class AuthenticationError<Body = unknown> extends ApiError<Body> {
  static override readonly kind: string = 'AuthenticationError';
}

/** The thing does not exist, or not in this workspace: status 404. */
export class NotFoundError<Body = unknown> extends ApiError<Body> {
  static override readonly kind: string = 'NotFoundError';
}

/** Too many requests: status 429. The retries, or the time, are used up when this is thrown. */
export class RateLimitError<Body = unknown> extends ApiError<Body> {
  static override readonly kind: string = 'RateLimitError';

  /** How long the server asked to wait, in milliseconds from the answer; absent when it did not say. */
  readonly retryAfterMs: number | undefined;

  constructor(fields: ApiErrorFields<Body>, retryAfterMs?: number) {
    super(fields);
    this.retryAfterMs = retryAfterMs;
  }
}
