import { type Document, listOperations, type LocatedOperation, resolve, type Schema } from '../contract/index.ts';
import type { Place } from './mapping.ts';
import { referenceName } from './types.ts';

/** One of the two versions that a guide leads between. */
export interface Side {
  name: string;
  document: Document;
  operations: ReadonlyMap<string, OperationParts>;
  /** Events by their name; the request is the delivery. */
  webhooks: ReadonlyMap<string, OperationParts>;
}

/** The parts of an operation that a guide compares. */
export interface OperationParts extends LocatedOperation {
  /** The media type of the request body; absent without a body. */
  contentType?: string;
  /** The request examples by their name, in the order of the contract. */
  examples: ReadonlyMap<string, unknown>;
  /** What stands in each place. The query is an object whose properties are the parameters. */
  schemas: Partial<Record<Place, Schema>>;
}

export const readSide = (document: Document): Side => ({
  name: document.info.version,
  document,
  operations: new Map(listOperations(document).map((located) => [located.name, partsOf(document, located)])),
  webhooks: new Map(
    listOperations(document, 'webhooks').map((located) => [
      located.path,
      { ...partsOf(document, located), name: located.path },
    ]),
  ),
});

export const schemaOf = ({ document }: Side, name: string): Schema | undefined => document.components?.schemas?.[name];

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
    examples: new Map(
      Object.entries(request?.examples ?? {}).map(([name, example]) => [name, resolve(document, example).value]),
    ),
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

/** The statuses that say that a call failed. */
export const failuresOf = ({ operation }: OperationParts): string[] =>
  Object.keys(operation.responses).filter((status) => /^[45]/.test(status));

/** The names of the schemas that failures answer with. */
export function findErrorBodies({ document, operations }: Side): Set<string> {
  const answers = [...operations.values()].flatMap((parts) =>
    failuresOf(parts).map((status) => resolve(document, parts.operation.responses[status]!)),
  );
  const bodies = answers.flatMap(({ content = {} }) => Object.values(content).map(({ schema }) => schema));
  return new Set(bodies.flatMap((schema) => (schema && referenceName(schema)) ?? []));
}
