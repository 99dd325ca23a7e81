import {
  checkSchema,
  findAnswer,
  findVersionHeader,
  isJson,
  namedExamples,
  sharedExamples,
  type Document,
  type Example,
  type Operation,
  type Route,
  type Violation,
} from '@extend-openapi/document';
import type { IHttpRequest } from '@stoplight/prism-http';
import type { Answer } from './answer.ts';
import { isRefusal, type Prism, type Refusal } from './prism.ts';
import { sayProblem } from './say-problem.ts';

const problemType = 'application/problem+json';

/** Answers a request that breaks the contract with the error that the contract documents for it, mostly a 400. */
export async function refuse(
  document: Document,
  prism: Prism,
  operation: Operation,
  request: IHttpRequest,
  violations: Violation[],
): Promise<Answer> {
  const detail = violations.map(({ message }) => message).join('; ');
  const status = chooseStatus(operation, violations);
  if (status === undefined)
    return toProblem({ status: 400, title: 'The request breaks the contract', detail }, violations);
  const examples = namedExamples(operation, status);
  const missing = isVersionMissing(document, violations) ? examples.find(isAboutVersion) : undefined;
  const example = missing ?? examples[0];
  const preference = { code: status, ...(example ? { exampleKey: example.name } : {}) };
  // Whatever the caller accepts: the refusal is in the type that the contract has.
  const { accept: _, ...headers } = request.headers ?? {};
  const answer = await prism.answer(operation, { ...request, headers }, preference, false);
  if (isRefusal(answer)) return toProblem({ status, title: 'The request breaks the contract', detail }, violations);
  const schema = findAnswer(operation, status)?.media.find(({ type }) => isJson(type))?.schema ?? true;
  const body = missing ? answer.body : sayProblem(answer.body, detail);
  const isDocumented = checkSchema(document, schema, body, []).length === 0;
  return { ...answer, body: isDocumented ? body : answer.body, violations };
}

/** Of the documented statuses the one that fits best. */
function chooseStatus(operation: Operation, violations: Violation[]): number | undefined {
  const statuses = [...(violations.every(({ code }) => code === 415) ? [415] : []), 400, 422];
  const exact = statuses.find((status) => operation.answers.some((answer) => answer.status === String(status)));
  return exact ?? (findAnswer(operation, 400) ? 400 : undefined);
}

const isVersionMissing = (document: Document, violations: Violation[]): boolean =>
  violations.some(
    ({ code, location }) =>
      code === 'required' && location[1] === 'header' && location[2] === findVersionHeader(document),
  );

const isAboutVersion = ({ name }: Example): boolean => /missing.*version/.test(name);

/** Answers a request for which there is no operation with the 404 that the contract documents. */
export function refuseUnknown(document: Document, method: string, path: string, found: Route): Answer {
  const allowed = found.kind === 'unknown method' ? found.allowed : [];
  const known = allowed.length > 0 ? `: ${path} takes ${allowed.join(', ')}` : '';
  const detail = `${method} ${path} is not in the contract of version ${document.version}${known}`;
  const answer = refuseBefore(document, 404, 'NotFound', detail, ['request', 'path'], 'unknown-operation');
  return allowed.length > 0 ? { ...answer, headers: { ...answer.headers, allow: allowed.join(', ') } } : answer;
}

/** Answers a request whose path cannot be read. */
export const refuseMalformed = (document: Document, detail: string): Answer =>
  refuseBefore(document, 400, 'BadRequest', detail, ['request', 'path'], 'malformed');

/** Answers a request whose body is larger than the mock takes. No contract speaks of the mock's limit. */
export const refuseLarge = (detail: string): Answer =>
  toProblem({ status: 413, title: 'The body is too large', detail }, [
    { location: ['request', 'body'], severity: 'Error', code: 413, message: detail },
  ]);

function refuseBefore(
  document: Document,
  status: number,
  response: string,
  detail: string,
  location: string[],
  code: string,
): Answer {
  const violations: Violation[] = [{ location, severity: 'Error', code, message: detail }];
  const [documented] = sharedExamples(document, response);
  if (!documented) return toProblem({ status, title: 'The request breaks the contract', detail }, violations);
  const body = sayProblem(documented.value, detail);
  return { status, headers: { 'content-type': 'application/json' }, body, violations };
}

/** Answers in Prism's words what the contract has no answer for, and names it like any other breach. */
export function passRefusal(refusal: Refusal, headers: Headers, violations: Violation[]): Answer {
  const { status, title, detail } = refusal;
  const found: Violation = {
    location: locate(status, headers),
    severity: 'Error',
    code: status,
    message: detail === '' ? title : `${title}: ${detail}`,
  };
  return toProblem(refusal, [found, ...violations]);
}

function locate(status: number, headers: Headers): string[] {
  if (status === 401) return ['request', 'security'];
  if (status === 406) return ['request', 'header', 'accept'];
  return headers.has('prefer') ? ['request', 'header', 'prefer'] : ['response'];
}

/** The mock's own words, for documents that have none for the case (RFC 9457). */
const toProblem = ({ status, title, detail }: Refusal, violations: Violation[]): Answer => ({
  status,
  headers: { 'content-type': problemType },
  body: { type: 'about:blank', title, status, detail },
  violations,
});
