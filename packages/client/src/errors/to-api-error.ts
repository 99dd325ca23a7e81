import { originOf } from '../call-origin.ts';
import { parseRetryAfter } from '../timing/parse-retry-after.ts';
import { ApiError, type ApiErrorFields } from './api-error.ts';
import { AuthenticationError } from './api-error.ts';
import { NotFoundError } from './api-error.ts';
import { RateLimitError } from './api-error.ts';
import { readErrorBody } from './read-error-body.ts';
import { VersionMismatchError } from './version-mismatch-error.ts';

/** Makes the error for an answer that is not a success. `body` is what was read from it: parsed JSON, else text. */
export function toApiError(response: Response, body: unknown): ApiError {
  const { operation, apiVersion, receivedAt } = originOf(response);
  const facts = readErrorBody(body);
  const { status, headers } = response;
  const fields: ApiErrorFields = {
    status,
    operation,
    body,
    code: facts.code,
    detail: facts.message,
    requestId: facts.requestId ?? headers.get('x-extend-request-id') ?? undefined,
    retryable: facts.retryable ?? mayPass(status),
  };
  const serverVersion = headers.get('x-extend-api-version');
  if (apiVersion !== undefined && serverVersion !== null && serverVersion !== apiVersion) {
    return new VersionMismatchError(fields, apiVersion, serverVersion);
  }
  if (status === 401) return new AuthenticationError(fields);
  if (status === 404) return new NotFoundError(fields);
  if (status === 429) return new RateLimitError(fields, parseRetryAfter(headers.get('retry-after'), receivedAt));
  return new ApiError(fields);
}

/** Statuses that can change without the request changing. */
export function mayPass(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501);
}
