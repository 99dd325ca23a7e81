import type { IncomingMessage } from 'node:http';
import type { IHttpRequest } from '@stoplight/prism-http';
import type { Answer } from './answer.ts';
import { createBodyCheck } from './body-check.ts';
import { readExamples, type Document, type DocumentOperation } from './document.ts';
import { readPreference, type Preference } from './preference.ts';
import { isRefusal, type Prism } from './prism.ts';
import { readBody } from './read-body.ts';
import { refuse, refuseUnknown, toProblem } from './refuse.ts';
import { createRouter } from './route.ts';

/** Answers requests from one document: a good one by its example, a bad one by the error that the contract documents. */
export function createHandler(document: Document, prism: Prism): (request: IncomingMessage) => Promise<Answer> {
  const findRoute = createRouter(document);
  const check = createBodyCheck(document);

  return async (incoming) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://mock');
    const method = (incoming.method ?? 'GET').toLowerCase() as IHttpRequest['method'];
    const body = await readBody(incoming);
    const route = findRoute(method, pathname);
    if (!route) return refuseUnknown(document, method, pathname);

    const headers = incoming.headers as Record<string, string>;
    const request: IHttpRequest = { method, url: { path: route.path, query: readQuery(searchParams) }, headers };
    if (body.kind === 'malformed') {
      const message = `The body is not JSON: ${body.message}`;
      return refuse(document, prism, route, request, [
        { location: ['request', 'body'], severity: 'Error', code: 'malformed-json', message },
      ]);
    }
    if (body.value !== undefined) request.body = body.value;
    const preference = {
      ...choosePage(document, route.operation, searchParams),
      ...readPreference(incoming.headers.prefer),
    };
    const answer = await prism.answer(route, request, preference);
    const violations = check.request(route.operation, headers['content-type'], body.value);
    if (isRefusal(answer)) return toProblem(answer, violations);

    const refusals = [...violations, ...answer.violations].filter(
      ({ location, severity }) => location[0] === 'request' && severity === 'Error',
    );
    if (refusals.length > 0 && answer.status !== 401) return refuse(document, prism, route, request, refusals);
    return {
      ...answer,
      violations: [...answer.violations, ...check.response(route.operation, answer.status, answer.body)],
    };
  };
}

/** A request that carries a cursor gets the last page where the contract has one, so that paging through a mock ends. */
function choosePage(document: Document, operation: DocumentOperation, query: URLSearchParams): Preference {
  const cursorParameter = operation['x-sdk-pagination']?.cursorParameter;
  if (cursorParameter === undefined || !query.has(cursorParameter)) return {};
  const names = readExamples(document, operation.responses?.['200']).map(([name]) => name);
  return names.includes('last-page') ? { exampleKey: 'last-page' } : {};
}

function readQuery(parameters: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? values[0]! : values];
    }),
  );
}
