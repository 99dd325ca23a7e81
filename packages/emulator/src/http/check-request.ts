import {
  readParameters,
  validateBody,
  type Document,
  type Operation,
  type SentBody,
  type Violation,
} from '@extend-openapi/document';
import type { Call } from '../views/view.ts';
import { invalid } from '../world/refusal.ts';
import type { Contracts } from './contract.ts';

/** @throws {Refusal} 400 when no version is named, or one that there is not */
export function checkVersion(version: string | null, { versions }: Contracts): void {
  if (version !== null && versions.includes(version)) return;
  const problem = version === null ? 'The header x-extend-api-version is missing' : `There is no version "${version}"`;
  throw invalid(`${problem}. Send one of ${versions.join(', ')}.`);
}

/** @throws {Refusal} 400 that names the first thing that is wrong; all of them go into `violations` */
export function checkRequest(
  document: Document,
  { operation, pathParameters }: { operation: Operation; pathParameters: Record<string, string> },
  request: Request,
  body: SentBody,
  violations: Violation[],
): Pick<Call, 'path' | 'query' | 'body'> {
  const sent = { path: pathParameters, query: new URL(request.url).search, headers: request.headers };
  const { values, violations: wrong } = readParameters(document, operation, sent);
  violations.push(...wrong, ...validateBody(document, operation, request.headers, body));
  const [first] = violations;
  if (first) throw invalid(`${first.location.slice(1).join('.')}: ${first.message}`);
  return { path: pathParameters, query: values.query as Call['query'], body: bodyOf(body) };
}

function bodyOf(body: SentBody): unknown {
  if (body.kind === 'json') return body.value;
  return body.kind === 'form' ? Object.fromEntries(body.entries) : undefined;
}
