import { originOf } from '../call-origin.ts';
import { parseRetryAfter } from '../timing/parse-retry-after.ts';
import { ApiError, AuthenticationError, NotFoundError, RateLimitError, VersionMismatchError } from './api-error.ts';
import { readErrorBody } from './read-error-body.ts';

/** Makes the error for an answer that is not a success. `body` is what was read from it: parsed JSON, else text. */
export function toApiError(response: Response, body: unknown): ApiError {
  const { operation, apiVersion, receivedAt } = originOf(response);
  const { status, headers } = response;
  const facts = readErrorBody(body);
  const fields = {
    ...facts,
    status,
    operation,
    body,
    requestId: facts.requestId ?? headers.get('x-extend-request-id') ?? undefined,
    retryable: facts.retryable ?? mayPass(status),
  };
  const serverVersion = headers.get('x-extend-api-version');
  if (apiVersion !== undefined && serverVersion !== null && serverVersion !== apiVersion) {
    const detail = `this client speaks API version ${apiVersion}, the server serves ${serverVersion}`;
    return new VersionMismatchError({ ...fields, detail, clientVersion: apiVersion, serverVersion });
  }
  const Class = { 401: AuthenticationError, 404: NotFoundError, 429: RateLimitError }[status] ?? ApiError;
  const retryAfterMs = parseRetryAfter(headers.get('retry-after'), receivedAt);
  return new Class(status === 429 ? { ...fields, retryAfterMs } : fields);
}

/** Statuses that can change without the request changing. */
export function mayPass(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501);
}
