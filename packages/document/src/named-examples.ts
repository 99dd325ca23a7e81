import type { Document, Example, Operation } from './document.ts';
import { findAnswer } from './find-answer.ts';
import { isJson } from './media-type.ts';
import { perDocument } from './per-document.ts';
import { readAnswer } from './read-operation.ts';

/** The JSON examples that an operation has for a status, in the order of the document. */
export function namedExamples(operation: Pick<Operation, 'answers'>, status: number): readonly Example[] {
  const media = findAnswer(operation, status)?.media ?? [];
  return (media.find(({ type }) => isJson(type)) ?? media[0])?.examples ?? [];
}

/** The JSON examples of a shared response such as `NotFound`, for requests that belong to no operation. */
export function sharedExamples(document: Document, response: string): readonly Example[] {
  return readShared(document)[response] ?? [];
}

const readShared = perDocument(({ source }) =>
  Object.fromEntries(
    Object.entries(source.components?.responses ?? {}).map(([name, response]) => [
      name,
      namedExamples({ answers: [readAnswer(source, 'default', response)] }, 0),
    ]),
  ),
);
