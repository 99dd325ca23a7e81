import { type Document, listOperations, type LocatedOperation, resolve, type Schema } from '../contract/index.ts';
import type { Place } from './mapping.ts';
import { nameOf, type Part } from './part.ts';

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
  bodies: Partial<Record<Place, Part>>;
}

export function readSide(document: Document): Side {
  const operations = listOperations(document).map((located) => partsOf(document, located));
  const webhooks = listOperations(document, 'webhooks').map((located) =>
    partsOf(document, { ...located, name: located.path }),
  );
  return {
    name: document.info.version,
    document,
    operations: new Map(operations.map((operation) => [operation.name, operation])),
    webhooks: new Map(webhooks.map((webhook) => [webhook.name, webhook])),
  };
}

export function schemaOf({ document }: Side, name: string): Part | undefined {
  const schema = document.components?.schemas?.[name];
  return schema && { document, schema };
}

function partsOf(document: Document, located: LocatedOperation): OperationParts {
  const { operation, parameters } = located;
  const [body] = Object.entries(resolve(document, operation.requestBody)?.content ?? {});
  const [contentType, request] = body ?? [];
  const status = Object.keys(operation.responses).find((code) => code.startsWith('2'));
  const answer = status ? resolve(document, operation.responses[status]!) : undefined;
  const response = Object.values(answer?.content ?? {})[0]?.schema;
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const examples = Object.entries(request?.examples ?? {});
  const part = (place: Place, schema: Schema | undefined): OperationParts['bodies'] =>
    schema ? { [place]: { document, schema } } : {};
  return {
    ...located,
    ...(contentType ? { contentType } : {}),
    examples: new Map(examples.map(([name, example]) => [name, resolve(document, example).value])),
    bodies: {
      ...part('query', {
        properties: Object.fromEntries(query.map(({ name, schema }) => [name, schema ?? {}])),
        required: query.filter(({ required }) => required).map(({ name }) => name),
      }),
      ...part('request', request?.schema),
      ...part('response', response),
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
  return new Set(bodies.flatMap((schema) => (schema && nameOf({ document, schema })) ?? []));
}
