import { ExtendError } from './extend-error.ts';

/** What an {@link UnexpectedResponseError} is made of. */
export interface UnexpectedResponseFields {
  readonly operation: string;
  readonly status: number;
  readonly contentType?: string | undefined;
  readonly requestId?: string | undefined;
}

/**
 * An answer arrived that the API does not send: a page of a proxy, JSON that is cut off, no body where one is
 * promised, another content type, or a redirect. It does not quote the answer.
 */
export class UnexpectedResponseError extends ExtendError {
  static override readonly kind: string = 'UnexpectedResponseError';

  /** Method and path template, for example `GET /files/{id}`. */
  declare readonly operation: string;
  /** HTTP status of the answer; 0 for a redirect whose status the platform hides. */
  declare readonly status: number;
  /** Content type of the answer. */
  declare readonly contentType: string | undefined;
  /** Names the request towards support; absent when the answer did not come from the API. */
  declare readonly requestId: string | undefined;

  constructor(fields: UnexpectedResponseFields, problem: string, options?: ErrorOptions) {
    const { operation, status, contentType, requestId } = fields;
    const head = [status, operation, requestId && `(${requestId})`].filter(Boolean).join(' ');
    super(`${head}: ${problem}`, { ...options, operation, status, contentType, requestId });
  }
}
