import { UnexpectedResponseError } from '../errors/unexpected-response-error.ts';
import type { Call } from './call.ts';

/** The error for an answer that the API would not send. */
export function unexpectedResponse(response: Response, operation: string, problem: string): Error {
  const { status, headers } = response;
  const fields = {
    operation,
    status,
    contentType: headers.get('content-type') ?? undefined,
    requestId: headers.get('x-extend-request-id') ?? undefined,
  };
  return new UnexpectedResponseError(fields, problem);
}

/** @see https://fetch.spec.whatwg.org/#redirect-status */
const redirects = [301, 302, 303, 307, 308];

/** Refuses a redirect: neither the key nor a document may follow it to wherever it leads. */
export function refuseRedirect(response: Response, call: Call): void {
  if (response.type !== 'opaqueredirect' && !redirects.includes(response.status)) return;
  response.body?.cancel().catch(() => undefined);
  const target = describeTarget(response.headers.get('location'), response.url);
  throw unexpectedResponse(response, call.operation, `the server redirects ${target}; redirects are not followed`);
}

/** Refuses a success that cannot be the JSON that the caller is promised. */
export function checkSuccess(response: Response, body: string, call: Call): void {
  if (body === '') {
    if (call.mayBeEmpty || response.status === 204 || response.status === 205) return;
    throw unexpectedResponse(response, call.operation, 'the answer has no body');
  }
  const contentType = response.headers.get('content-type');
  if (contentType !== null && !/[/+]json\b/i.test(contentType)) {
    throw unexpectedResponse(response, call.operation, `expected JSON, got ${contentType}`);
  }
}

function describeTarget(location: string | null, base: string): string {
  if (location === null || !URL.canParse(location, base || undefined)) return 'elsewhere';
  return `to ${new URL(location, base || undefined).origin}`;
}
