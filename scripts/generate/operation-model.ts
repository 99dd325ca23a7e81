import {
  type Contract,
  type Document,
  listOperations,
  type Operation,
  type Parameter,
  resolve,
  type Schema,
} from '../contract/index.ts';
import { functionName } from './identifiers.ts';
import { namedQuery } from './name-parts.ts';
import { readAnswer, readBody, readFacts, readPath } from './operation-parts.ts';

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
  /** Those of the path item too. */
  parameters: readonly Parameter[];
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

/** The names of the functions, in the order of the operations. */
export function nameOperations(document: Document): string[] {
  const used = new Set<string>();
  return listOperations(document).map(({ operation }) => functionName(operation.operationId!, used));
}

/** The operations of a prepared document. `typeOf` writes a schema that has a name, or is a simple one. */
export function modelOperations(
  document: Document,
  contract: Contract,
  typeOf: (schema: Schema | undefined) => string,
): OperationModel[] {
  const functions = nameOperations(document);
  return listOperations(document).map((located, index) => {
    const { operation, method, path, parameters } = located;
    const query = operation[namedQuery] as Schema | undefined;
    const body = readBody(document, operation, typeOf);
    return {
      name: functions[index]!,
      operation,
      method,
      path,
      parameters,
      facts: readFacts(located, contract),
      pathArguments: readPath(path, parameters, typeOf),
      ...(body && { body }),
      ...(query && { query: { name: 'query', type: typeOf(query), isRequired: hasRequired(document, query) } }),
      answer: readAnswer(document, operation, typeOf),
    };
  });
}

const hasRequired = (document: Document, schema: Schema): boolean =>
  (resolve(document, schema)?.required ?? []).length > 0;
