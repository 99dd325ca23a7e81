import {
  type Contract,
  type Document,
  listOperations,
  type LocatedOperation,
  type Operation,
  type Parameter,
  resolve,
  type Schema,
} from '../contract/index.ts';
import { argumentName, functionName } from './identifiers.ts';
import { namedQuery } from './name-parts.ts';

/** An argument of a function, as it is written in TypeScript. */
export interface Argument {
  name: string;
  type: string;
  isRequired: boolean;
  description?: string;
}

/** What a function for one operation is made from. */
export interface OperationModel {
  name: string;
  operation: Operation;
  method: string;
  path: string;
  /** What the client has to know of the operation, as members of an object literal. */
  facts: Record<string, unknown>;
  /** Path parameters in the order of the path: the name in the path, and the argument. */
  pathArguments: (Argument & { parameter: string })[];
  body?: Argument;
  query?: Argument;
  answer: Answer;
}

export interface Answer {
  type: string;
  /** How the body is read, where it is not JSON. */
  parseAs?: 'text' | 'blob';
  schema?: Schema;
}

/** The operations of a prepared document. `typeOf` writes a schema that has a name, or is a simple one. */
export function modelOperations(
  document: Document,
  contract: Contract,
  typeOf: (schema: Schema | undefined) => string,
): OperationModel[] {
  const used = new Set<string>();
  return listOperations(document).map((located) => {
    const { operation, method, path, parameters } = located;
    const name = functionName(operation.operationId!, used);
    const query = operation[namedQuery] as Schema | undefined;
    const body = readBody(document, operation, typeOf);
    return {
      name,
      operation,
      method,
      path,
      facts: readFacts(located, contract),
      pathArguments: readPath(path, parameters, typeOf),
      ...(body && { body }),
      ...(query && { query: { name: 'query', type: typeOf(query), isRequired: hasRequired(document, query) } }),
      answer: readAnswer(document, operation, typeOf),
    };
  });
}

function readFacts({ name, method, path }: LocatedOperation, contract: Contract): Record<string, unknown> {
  const safe = contract.idempotent.includes(name) ? true : contract.unsafe.includes(name) ? false : undefined;
  return {
    method,
    path,
    ...(safe === undefined ? {} : { safe }),
    ...(contract.noContent.includes(name) ? { noContent: true } : {}),
  };
}

function readPath(
  path: string,
  parameters: readonly Parameter[],
  typeOf: (schema: Schema | undefined) => string,
): OperationModel['pathArguments'] {
  const used = new Set<string>();
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, parameter = '']) => {
    const declared = parameters.find((candidate) => candidate.in === 'path' && candidate.name === parameter);
    const type = typeOf(declared?.schema);
    return {
      parameter,
      name: argumentName(parameter, used),
      type: type === 'unknown' ? 'string' : type,
      isRequired: true,
      ...(typeof declared?.description === 'string' ? { description: declared.description } : {}),
    };
  });
}

function readBody(
  document: Document,
  operation: Operation,
  typeOf: (schema: Schema | undefined) => string,
): Argument | undefined {
  const body = resolve(document, operation.requestBody);
  const [mediaType, media] = Object.entries(body?.content ?? {})[0] ?? [];
  if (mediaType === undefined) return undefined;
  const type = isJson(mediaType) ? typeOf(media?.schema) : mediaType.startsWith('multipart/') ? 'FormData' : 'BodyInit';
  const description = (body as { description?: string }).description;
  return { name: 'body', type, isRequired: body?.required === true, ...(description ? { description } : {}) };
}

function readAnswer(document: Document, operation: Operation, typeOf: (schema: Schema | undefined) => string): Answer {
  const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
  const contents = successes.map(([, response]) => Object.entries(resolve(document, response).content ?? {})[0]);
  const [first] = contents;
  if (first === undefined) return { type: 'void' };
  const [mediaType, media] = first;
  if (mediaType.startsWith('text/')) return { type: 'string', parseAs: 'text' };
  if (!isJson(mediaType)) return { type: 'Blob', parseAs: 'blob' };
  const types = contents.map((content) => (content === undefined ? 'undefined' : typeOf(content[1].schema)));
  return { type: [...new Set(types)].join(' | '), ...(media.schema ? { schema: media.schema } : {}) };
}

const isJson = (mediaType: string): boolean => /[/+]json\b|^\*\/\*$/.test(mediaType);

const hasRequired = (document: Document, schema: Schema): boolean =>
  (resolve(document, schema)?.required ?? []).length > 0;
