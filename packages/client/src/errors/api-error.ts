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
  readonly retryAfterMs?: number | undefined;
  readonly clientVersion?: string | undefined;
  readonly serverVersion?: string | undefined;
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
  declare readonly status: number;
  /** The API's own code, for example `NOT_FOUND`; absent where the version sends none. */
  declare readonly code: string | undefined;
  /** Names the request towards support. */
  declare readonly requestId: string | undefined;
  /** Whether the same request may succeed later: what the body says, else whether the status is 408, 429 or 5xx. */
  declare readonly retryable: boolean;
  /** Method and path template, for example `GET /files/{id}`. */
  declare readonly operation: string;
  /** The body as it was sent: parsed JSON, else text. */
  declare readonly body: Body;

  constructor({ body, detail, ...members }: ApiErrorFields<Body>) {
    const { status, code, operation, requestId } = members;
    const head = [status, code, operation, requestId && `(${requestId})`].filter(Boolean).join(' ');
    super(detail === undefined ? head : `${head}: ${detail}`, members);
    // Hidden from printing and serialising: a body may quote the document.
    Object.defineProperty(this, 'body', { value: body });
  }
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
  declare readonly retryAfterMs: number | undefined;
}

/** The server refused the request, and says that it serves another API version than this client speaks. */
export class VersionMismatchError<Body = unknown> extends ApiError<Body> {
  static override readonly kind: string = 'VersionMismatchError';

  /** The version that this client speaks. */
  declare readonly clientVersion: string;
  /** The version that the server named in its answer. */
  declare readonly serverVersion: string;
}
