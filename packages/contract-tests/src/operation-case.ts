import {
  checkSchema,
  findSuccess,
  isJson,
  namedExamples,
  type Document,
  type Example,
  type Media,
  type Operation,
} from '@extend-openapi/document';
import { bodiless, requestContradictions } from './contradictions.ts';

/** One operation of the contract, as the tests look at it. */
export interface OperationCase extends Omit<Operation, 'body'> {
  /** The body in its first media type. */
  body: (Media & { required: boolean }) | undefined;
  /** Documented error statuses, with the examples of each. */
  errors: { status: number; examples: readonly Example[] }[];
  /** The documented examples of the success. */
  successExamples: readonly Example[];
  isSecured: boolean;
}

/** The success in the form that clients read best: JSON, else the first one. */
export function readableMedia(operation: Pick<Operation, 'answers'>): Media | undefined {
  const media = findSuccess(operation)?.media ?? [];
  return media.find(({ type }) => isJson(type)) ?? media[0];
}

/**
 * Every operation of the document. What is not listed here is not tested, so only those are left out that nobody can
 * call, and of the examples of bodies those that the contract itself refuses: the test of the document tells of both.
 *
 * @param names of those that are asked for, all of them by default
 */
export const listOperationCases = (document: Document, names?: readonly string[]): OperationCase[] =>
  document.operations
    .filter(({ name }) => names?.includes(name) ?? true)
    .filter((operation) => !requestContradictions(document, operation).some(({ part }) => part === 'call'))
    .map((operation) => createCase(document, operation));

function createCase(document: Document, operation: Operation): OperationCase {
  const { answers, body, security } = operation;
  const media = bodiless.has(operation.method) ? undefined : body?.media[0];
  const isGood = ({ value }: Example): boolean =>
    media?.schema === undefined || !isJson(media.type) || checkSchema(document, media.schema, value, []).length === 0;
  const errors = answers.filter(({ status }) => /^[45]\d\d$/.test(status));
  return {
    ...operation,
    body: media && { ...media, required: body!.required, examples: media.examples.filter(isGood) },
    errors: errors.map((answer) => ({
      status: Number(answer.status),
      examples: namedExamples(operation, Number(answer.status)).filter(isSent),
    })),
    successExamples: readSuccessExamples(operation),
    isSecured: security.length > 0,
  };
}

/** Answers with these have no body, whatever the contract says. */
const empty = new Set(['204', '205']);

const readSuccessExamples = (operation: Operation): readonly Example[] =>
  empty.has(findSuccess(operation)?.status ?? '') ? [] : (readableMedia(operation)?.examples ?? []).filter(isSent);

/** Whether a body comes: an empty text cannot be told from none. */
const isSent = ({ value }: Example): boolean => value !== '';
