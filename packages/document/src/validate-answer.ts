import { checkSchema } from './check-schema.ts';
import type { Document, Operation } from './document.ts';
import { findAnswer } from './find-answer.ts';
import { findMedia, isJson, mediaType } from './media-type.ts';
import { plainEntry, readParameter, schemaOf } from './read-parameter.ts';
import { violation, type Violation } from './violation.ts';

export interface GivenAnswer {
  status: number;
  headers: Headers;
  /** Parsed where it is JSON; `undefined` where there is none. */
  body: unknown;
}

/** Says in what an answer leaves the contract. */
export function validateAnswer(
  document: Document,
  operation: Omit<Operation, 'body'>,
  given: GivenAnswer,
): Violation[] {
  const answer = findAnswer(operation, given.status);
  if (!answer)
    return [violation(['response', 'status'], 'unknown', `${operation.name} documents no status ${given.status}`)];
  const headers = Object.entries(answer.headers).flatMap(([name, header]) => {
    const text = given.headers.get(name);
    const location = ['response', 'header', name.toLowerCase()];
    const parameter = { ...header, name, in: 'header' as const };
    if (text !== null)
      return checkSchema(
        document,
        schemaOf(parameter) ?? true,
        readParameter(document, parameter, [plainEntry(name, text)]),
        location,
      );
    return header.required === true
      ? [violation(location, 'required', `The response header "${name}" is required`)]
      : [];
  });
  return [...headers, ...checkBody(document, answer.media, given)];
}

function checkBody(
  document: Document,
  declared: Parameters<typeof findMedia>[0],
  { headers, body }: GivenAnswer,
): Violation[] {
  const location = ['response', 'body'];
  if (declared.length === 0)
    return body === undefined ? [] : [violation(location, 'unknown', 'The contract has no body for this answer')];
  if (body === undefined) return [violation(location, 'required', 'The answer must have a body')];
  const type = mediaType(headers.get('content-type'));
  const media = findMedia(declared, type);
  if (!media)
    return [
      violation(['response', 'header', 'content-type'], 415, `The content type "${type}" is not in the contract`),
    ];
  return isJson(type) && media.schema !== undefined ? checkSchema(document, media.schema, body, location) : [];
}
