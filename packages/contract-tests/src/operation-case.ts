import { resolve, type Document, type MediaType, type Operation, type Parameter } from './document.ts';

/** One operation of the contract, with its references followed as far as the tests look. */
export interface OperationCase {
  /** `POST /workflow_runs` */
  name: string;
  method: string;
  path: string;
  operation: Operation;
  parameters: Parameter[];
  body?: { type: string; media: MediaType };
  /** Documented error statuses, with the examples of each by name; what a load balancer answers has no body of the API. */
  errors: { status: number; examples: [string, unknown][]; hasBody: boolean }[];
  /** Names of the documented examples of the success. */
  successExamples: string[];
  isSecured: boolean;
}

const methods = ['get', 'put', 'post', 'delete', 'patch', 'options', 'head', 'trace'];

/** Every operation of the document. What is not listed here is not tested, so nothing is filtered. */
export function listOperationCases(document: Document): OperationCase[] {
  return Object.entries(document.paths).flatMap(([path, reference]) => {
    const item = resolve(document, reference);
    return methods
      .filter((method) => item[method])
      .map((method) => createCase(document, method, path, item[method]!, item.parameters));
  });
}

function createCase(
  document: Document,
  method: string,
  path: string,
  operation: Operation,
  shared: Parameter[] = [],
): OperationCase {
  const content = Object.entries(resolve(document, operation.requestBody)?.content ?? {})[0];
  const statuses = Object.keys(operation.responses).filter((status) => /^[45]\d\d$/.test(status));
  const success = Object.keys(operation.responses).find((status) => status.startsWith('2'));
  return {
    name: `${method.toUpperCase()} ${path}`,
    method,
    path,
    operation,
    parameters: [...shared, ...(operation.parameters ?? [])].map((parameter) => resolve(document, parameter)),
    ...(content ? { body: { type: content[0], media: content[1] } } : {}),
    errors: statuses.map((status) => ({
      status: Number(status),
      examples: readExamples(document, operation, status),
      hasBody: resolve(document, operation.responses[status])?.content !== undefined,
    })),
    successExamples: success ? readExamples(document, operation, success).map(([name]) => name) : [],
    isSecured: (operation.security ?? document.security ?? []).length > 0,
  };
}

function readExamples(document: Document, operation: Operation, status: string): [string, unknown][] {
  const content = resolve(document, operation.responses[status])?.content ?? {};
  const examples = Object.values(content)[0]?.examples ?? {};
  return Object.entries(examples).map(([name, example]) => [name, resolve(document, example).value]);
}
