import { checkSchema } from './check-schema.ts';
import type { Document, Operation } from './document.ts';
import { checkForm } from './check-form.ts';
import { findMedia, isForm, isJson, mediaType } from './media-type.ts';
import type { SentBody } from './read-body.ts';
import { readParameters, type SentParameters } from './read-parameters.ts';
import { violation, type Violation } from './violation.ts';

export interface SentRequest extends SentParameters {
  /** As `readBody` gives it. */
  body: SentBody;
}

/** Says in what a request leaves the contract. Keys are not looked at: the caller knows which ones are good. */
export const validateRequest = (document: Document, operation: Operation, request: SentRequest): Violation[] => [
  ...readParameters(document, operation, request).violations,
  ...validateBody(document, operation, request.headers, request.body),
];

/** The part of `validateRequest` that concerns the body and its media type. */
export function validateBody(document: Document, operation: Operation, headers: Headers, body: SentBody): Violation[] {
  const location = ['request', 'body'];
  const declared = operation.body?.media ?? [];
  if (body.kind === 'none')
    return operation.body?.required === true ? [violation(location, 'required', 'The body is required')] : [];
  if (body.kind === 'too large') return [violation(location, 413, body.message)];
  if (declared.length === 0) return [violation(location, 'unknown', `${operation.name} takes no body`)];
  const type = mediaType(headers.get('content-type'));
  const media = findMedia(declared, type);
  if (!media || type === '') {
    const sent = type === '' ? 'The body has no content type' : `The content type ${type} is not in the contract`;
    const wanted = declared.map((candidate) => candidate.type).join(' or ');
    return [violation(['request', 'header', 'content-type'], 415, `${sent}: send ${wanted}`)];
  }
  if (body.kind === 'malformed') return [violation(location, isForm(type) ? 'required' : 'malformed', body.message)];
  if (media.schema === undefined) return [];
  if (body.kind === 'form') return checkForm(document, media.schema, body.entries, location);
  return body.kind === 'json' || isJson(type)
    ? checkSchema(document, media.schema, body.kind === 'json' ? body.value : undefined, location)
    : [];
}
