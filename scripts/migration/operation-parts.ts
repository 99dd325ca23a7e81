import {
  type Document,
  listOperations,
  type LocatedOperation,
  type MediaType,
  resolve,
  type Schema,
} from '../contract/index.ts';

/** The parts of an operation that a guide compares. */
export interface OperationParts extends LocatedOperation {
  /** The media type of the request body, and the body itself. */
  contentType?: string;
  request?: MediaType;
  response?: Schema;
}

export const findOperations = (document: Document): Map<string, OperationParts> =>
  collect(document, 'paths', ({ name }) => name);

/** Events by their name; the request is the delivery. */
export const findWebhooks = (document: Document): Map<string, OperationParts> =>
  collect(document, 'webhooks', ({ path }) => path);

function collect(
  document: Document,
  section: 'paths' | 'webhooks',
  nameOf: (operation: LocatedOperation) => string,
): Map<string, OperationParts> {
  return new Map(listOperations(document, section).map((located) => [nameOf(located), partsOf(document, located)]));
}

function partsOf(document: Document, located: LocatedOperation): OperationParts {
  const { operation } = located;
  const [body] = Object.entries(resolve(document, operation.requestBody)?.content ?? {});
  const status = Object.keys(operation.responses).find((code) => code.startsWith('2'));
  const answer = status ? resolve(document, operation.responses[status]!) : undefined;
  const response = Object.values(answer?.content ?? {})[0]?.schema;
  return { ...located, ...(body ? { contentType: body[0], request: body[1] } : {}), ...(response ? { response } : {}) };
}
