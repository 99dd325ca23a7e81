import type { IncomingMessage } from 'node:http';
import {
  namedExamples,
  readBody,
  route,
  validateAnswer,
  validateRequest,
  type Document,
  type Operation,
  type Violation,
} from '@extend-openapi/document';
import type { Answer } from './answer.ts';
import { readPreference, type Preference } from './preference.ts';
import { isRefusal, type Prism } from './prism.ts';
import { passRefusal, refuse, refuseLarge, refuseMalformed, refuseUnknown } from './refuse.ts';
import { toPrismRequest } from './to-prism-request.ts';

/** Answers requests from one document: a good one by its example, a bad one by the error that the contract documents. */
export function createHandler(
  document: Document,
  prism: Prism,
  limit: number,
): (request: IncomingMessage) => Promise<Answer> {
  return async (incoming) => {
    const { pathname, search } = readTarget(incoming.url ?? '/');
    // The whole body is read before anything is decided, so that a refused request never leaves its sender hanging.
    const headers = readHeaders(incoming);
    const body = await readBody(incoming, headers, limit);
    const method = incoming.method ?? 'GET';
    const place = route(document, method, pathname);
    if (place.kind === 'malformed path') return refuseMalformed(document, place.message);
    if (place.kind !== 'found') return refuseUnknown(document, method, pathname, place);

    const { operation, pathParameters } = place;
    if (body.kind === 'too large') return refuseLarge(body.message);
    const sent = { path: pathParameters, query: search, headers, body };
    const breaches = validateRequest(document, operation, sent);
    const request = toPrismRequest(operation, sent);
    const preference = {
      ...choosePage(operation, new URLSearchParams(search)),
      ...readPreference(headers.get('prefer')),
    };
    const answer = await prism.answer(operation, request, preference);
    if (isRefusal(answer))
      return breaches.length > 0 && answer.status !== 401
        ? refuse(document, prism, operation, request, breaches)
        : passRefusal(answer, headers, breaches);

    const violations = merge(breaches, answer.violations);
    const refusals = violations.filter(({ location, severity }) => location[0] === 'request' && severity === 'Error');
    if (refusals.length > 0 && answer.status !== 401) return refuse(document, prism, operation, request, refusals);
    const given = { ...answer, headers: new Headers(answer.headers) };
    return { ...answer, violations: merge(violations, validateAnswer(document, operation, given)) };
  };
}

/** A request that carries a cursor gets the last page where the contract has one, so that paging through a mock ends. */
function choosePage({ marks, ...operation }: Operation, query: URLSearchParams): Preference {
  const rule = marks['x-sdk-pagination'] as { cursorParameter: string } | undefined;
  if (rule === undefined || !query.has(rule.cursorParameter)) return {};
  return namedExamples(operation, 200).some(({ name }) => name === 'last-page') ? { exampleKey: 'last-page' } : {};
}

/** Two judges, one list: what both found at one place is told once, in our words. */
function merge(ours: readonly Violation[], others: readonly Violation[]): Violation[] {
  const places = new Set(ours.map(({ location }) => location.join('\n')));
  return [...ours, ...others.filter(({ location }) => !places.has(location.join('\n')))];
}

/** Parts a request target as it was sent: `URL` would mend it, or throw. */
function readTarget(target: string): { pathname: string; search: string } {
  const [, pathname = '', search = ''] = /^(?:https?:\/\/[^/?]*)?([^?]*)(.*)$/is.exec(target) ?? [];
  return { pathname, search };
}

function readHeaders({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2) headers.append(rawHeaders[index]!, rawHeaders[index + 1]!);
  return headers;
}
