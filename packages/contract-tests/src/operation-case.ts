import {
  findSuccess,
  namedExamples,
  type Document,
  type Example,
  type Media,
  type Operation,
} from '@extend-openapi/document';

/** One operation of the contract, as the tests look at it. */
export interface OperationCase extends Omit<Operation, 'body'> {
  /** The body in its first media type. */
  body: (Media & { required: boolean }) | undefined;
  /** Documented error statuses, with the examples of each; what a load balancer answers has no body of the API. */
  errors: { status: number; examples: readonly Example[]; hasBody: boolean }[];
  /** The documented examples of the success. */
  successExamples: readonly Example[];
  isSecured: boolean;
}

/** Every operation of the document. What is not listed here is not tested, so nothing is filtered. */
export const listOperationCases = (document: Document): OperationCase[] => document.operations.map(createCase);

function createCase(operation: Operation): OperationCase {
  const { answers, body, security } = operation;
  const media = body?.media[0];
  const errors = answers.filter(({ status }) => /^[45]\d\d$/.test(status));
  return {
    ...operation,
    body: media && { ...media, required: body!.required },
    errors: errors.map((answer) => ({
      status: Number(answer.status),
      examples: namedExamples(operation, Number(answer.status)),
      hasBody: answer.media.length > 0,
    })),
    successExamples: findSuccess(operation)?.media[0]?.examples ?? [],
    isSecured: security.length > 0,
  };
}
