import { type Document, listOperations, type LocatedOperation, resolve, type Schema } from '../contract/index.ts';
import type { Place } from './mapping.ts';

/** The parts of an operation that a guide compares. */
export interface OperationParts extends LocatedOperation {
  /** The media type of the request body; absent without a body. */
  contentType?: string;
  /** The request examples, in the order of the contract. */
  examples: unknown[];
  /** What stands in each place. The query is an object whose properties are the parameters. */
  schemas: Partial<Record<Place, Schema>>;
}

export const findOperations = (document: Document): Map<string, OperationParts> =>
  new Map(listOperations(document).map((located) => [located.name, partsOf(document, located)]));

/** Events by their name; the request is the delivery. */
export const findWebhooks = (document: Document): Map<string, OperationParts> =>
  new Map(listOperations(document, 'webhooks').map((located) => [located.path, partsOf(document, located)]));

function partsOf(document: Document, located: LocatedOperation): OperationParts {
  const { operation, parameters } = located;
  const [body] = Object.entries(resolve(document, operation.requestBody)?.content ?? {});
  const [contentType, request] = body ?? [];
  const status = Object.keys(operation.responses).find((code) => code.startsWith('2'));
  const answer = status ? resolve(document, operation.responses[status]!) : undefined;
  const response = Object.values(answer?.content ?? {})[0]?.schema;
  const query = parameters.filter((parameter) => parameter.in === 'query');
  return {
    ...located,
    ...(contentType ? { contentType } : {}),
    examples: Object.values(request?.examples ?? {}).map((example) => resolve(document, example).value),
    schemas: {
      query: {
        properties: Object.fromEntries(query.map(({ name, schema }) => [name, schema ?? {}])),
        required: query.filter(({ required }) => required).map(({ name }) => name),
      },
      ...(request?.schema ? { request: request.schema } : {}),
      ...(response ? { response } : {}),
    },
  };
}
