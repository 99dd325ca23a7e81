import {
  checkSchema,
  findAnswer,
  findMedia,
  isJson,
  mediaType,
  sample,
  type Document,
  type Operation,
} from '@extend-openapi/document';
import type { Answer } from './answer.ts';

/**
 * Replaces a body that breaks the contract although the contract has no example of it: Prism made it up, and cuts
 * recursive schemas off where something is still required.
 */
export function mendInvention(document: Document, operation: Operation, answer: Answer): Answer {
  const type = mediaType(new Headers(answer.headers).get('content-type'));
  const media = findMedia(findAnswer(operation, answer.status)?.media ?? [], type);
  const { schema } = media ?? {};
  if (schema === undefined || media!.examples.length > 0 || !isJson(type)) return answer;
  const isAllowed = (body: unknown): boolean => checkSchema(document, schema, body, []).length === 0;
  if (isAllowed(answer.body)) return answer;
  const body = (['everything', 'required'] as const)
    .map((extent) => sample(document, schema, { extent }))
    .find((made) => made !== undefined && isAllowed(made));
  if (body === undefined) return answer;
  const violations = answer.violations.filter(({ location }) => location[0] !== 'response' || location[1] !== 'body');
  return { ...answer, body, violations };
}
