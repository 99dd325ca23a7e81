import {
  checkSchema,
  findAnswer,
  findMedia,
  isJson,
  listTypes,
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
  if (media === undefined || media.examples.length > 0) return answer;
  const schema = media.schema ?? {};
  // What is not JSON can only be judged where it is a text as it is.
  if (!isJson(type) && !listTypes(document, schema).has('string')) return answer;
  const isAllowed = (body: unknown): boolean =>
    body !== undefined && body !== null && checkSchema(document, schema, body, []).length === 0;
  if (isAllowed(answer.body)) return answer;
  const body = (['everything', 'required'] as const)
    .map((extent) => sample(document, schema, { extent }))
    .find(isAllowed);
  return body === undefined ? answer : { ...answer, body };
}
