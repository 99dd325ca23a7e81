import type { IncomingMessage } from 'node:http';
import type { IHttpRequest } from '@stoplight/prism-http';
import type { Answer, Violation } from './answer.ts';
import { createBodyCheck } from './body-check.ts';
import { readExamples, resolve, type Document, type DocumentOperation } from './document.ts';
import { isCheckedHere } from './lighten.ts';
import { readPreference, type Preference } from './preference.ts';
import { isRefusal, type Prism, type Refusal } from './prism.ts';
import { readBody } from './read-body.ts';
import { createRouter } from './route.ts';

/** Answers requests from one document: a good one by its example, a bad one by the error that the contract documents. */
export function createHandler(document: Document, prism: Prism): (request: IncomingMessage) => Promise<Answer> {
  const route = createRouter(document);
  const checkBody = createBodyCheck(document);

  function checkRequest(operation: DocumentOperation | undefined, contentType: string | undefined, body: unknown): Violation[] {
    const content = resolve(document, operation?.requestBody)?.content ?? {};
    const type = contentType?.split(';')[0]!.trim().toLowerCase() ?? '';
    const media = content[type];
    return body !== undefined && media && isCheckedHere(type, media) ? checkBody('request', media.schema, body) : [];
  }

  function checkResponse(operation: DocumentOperation | undefined, { status, body }: Answer): Violation[] {
    const responses = operation?.responses ?? {};
    const response = responses[status] ?? responses[`${String(status)[0]}XX`] ?? responses.default;
    const [type, media] = Object.entries(resolve(document, response)?.content ?? {})[0] ?? [];
    return type && media && isCheckedHere(type, media) ? checkBody('response', media.schema, body) : [];
  }

  async function refuse(request: IHttpRequest, violations: Violation[]): Promise<Answer> {
    const isVersionMissing = violations.some(({ code, message }) => code === 'required' && message.includes("'x-extend-api-version'"));
    const operation = route(request.method, request.url.path)?.operation;
    const names = readExamples(document, operation?.responses?.['400']).map(([name]) => name);
    const exampleKey = isVersionMissing && names.includes('missing-api-version') ? 'missing-api-version' : names[0];
    const answer = await prism.answer(request, { code: 400, ...(exampleKey ? { exampleKey } : {}) }, true);
    return isRefusal(answer) ? problem(answer, violations) : { ...answer, violations };
  }

  function refuseUnknown(refusal: Refusal, { method, url }: IHttpRequest): Answer {
    const message = `${method.toUpperCase()} ${url.path} is not in the contract of version ${document.info.version}`;
    const violations = [{ location: ['request', 'path'], severity: 'Error', code: 'unknown-operation', message }];
    const documented = readExamples(document, document.components?.responses?.NotFound)[0];
    if (!documented) return problem(refusal, violations);
    return { status: 404, headers: { 'content-type': 'application/json' }, body: documented[1], violations };
  }

  return async (incoming) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://mock');
    const method = (incoming.method ?? 'GET').toLowerCase() as IHttpRequest['method'];
    const found = route(method, pathname);
    const path = found?.path ?? pathname;
    const body = await readBody(incoming);
    const request: IHttpRequest = { method, url: { path, query: readQuery(searchParams) }, headers: incoming.headers as Record<string, string> };
    if (body.kind === 'malformed' && found) {
      const message = `The body is not JSON: ${body.message}`;
      return refuse(request, [{ location: ['request', 'body'], severity: 'Error', code: 'malformed-json', message }]);
    }
    if (body.kind === 'value' && body.value !== undefined) request.body = body.value;
    const operation = found?.operation;
    const violations = body.kind === 'value' ? checkRequest(operation, incoming.headers['content-type'], body.value) : [];
    const preference = { ...choosePage(document, operation, searchParams), ...readPreference(incoming.headers.prefer) };
    const answer = await prism.answer(request, preference);
    if (isRefusal(answer)) return found ? problem(answer, violations) : refuseUnknown(answer, request);
    const refusals = [...violations, ...answer.violations].filter(({ location, severity }) => location[0] === 'request' && severity === 'Error');
    if (refusals.length > 0 && answer.status !== 401) return refuse(request, refusals);
    return { ...answer, violations: [...answer.violations, ...checkResponse(operation, answer)] };
  };
}

/** A request that carries a cursor gets the last page where the contract has one, so that paging through a mock ends. */
function choosePage(document: Document, operation: DocumentOperation | undefined, query: URLSearchParams): Preference {
  const cursorParameter = operation?.['x-sdk-pagination']?.cursorParameter;
  if (cursorParameter === undefined || !query.has(cursorParameter)) return {};
  const names = readExamples(document, operation?.responses?.['200']).map(([name]) => name);
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

const problem = ({ status, title, detail }: Refusal, violations: Violation[]): Answer => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: { type: 'about:blank', title, status, detail },
  violations,
});
