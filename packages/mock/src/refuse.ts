import type { IHttpRequest } from '@stoplight/prism-http';
import type { Answer, Violation } from './answer.ts';
import { readExamples, type Document } from './document.ts';
import { isRefusal, type Prism, type Refusal } from './prism.ts';
import type { Route } from './route.ts';

/** Answers a request that breaks the contract with the 400 that the contract documents for it. */
export async function refuse(
  document: Document,
  prism: Prism,
  route: Route,
  request: IHttpRequest,
  violations: Violation[],
): Promise<Answer> {
  const names = readExamples(document, route.operation.responses?.['400']).map(([name]) => name);
  const isVersionMissing = violations.some(
    ({ code, message }) => code === 'required' && message.includes("'x-extend-api-version'"),
  );
  const exampleKey = isVersionMissing && names.includes('missing-api-version') ? 'missing-api-version' : names[0];
  const answer = await prism.answer(route, request, { code: 400, ...(exampleKey ? { exampleKey } : {}) }, false);
  return isRefusal(answer) ? toProblem(answer, violations) : { ...answer, violations };
}

/** Answers a request for which there is no operation with the 404 that the contract documents. */
export function refuseUnknown(document: Document, method: string, path: string): Answer {
  const detail = `${method.toUpperCase()} ${path} is not in the contract of version ${document.info.version}`;
  const violations = [{ location: ['request', 'path'], severity: 'Error', code: 'unknown-operation', message: detail }];
  const documented = readExamples(document, document.components?.responses?.NotFound)[0];
  if (!documented) return toProblem({ status: 404, title: 'Unknown operation', detail }, violations);
  return { status: 404, headers: { 'content-type': 'application/json' }, body: documented[1], violations };
}

/** The mock's own words, for documents that have none for the case (RFC 9457). */
export const toProblem = ({ status, title, detail }: Refusal, violations: Violation[]): Answer => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: { type: 'about:blank', title, status, detail },
  violations,
});
