import {
  type Contract,
  type Document,
  type LocatedOperation,
  type Operation,
  type Parameter,
  resolve,
  type Schema,
} from '../contract/index.ts';
import { argumentName } from './identifiers.ts';
import type { Answer, Argument, OperationModel } from './operation-model.ts';

/** What the client has to know of an operation, as members of an object literal. */
export function readFacts({ name, method, path }: LocatedOperation, contract: Contract): Record<string, unknown> {
  const safe = contract.idempotent.includes(name) ? true : contract.unsafe.includes(name) ? false : undefined;
  return {
    method,
    path,
    ...(safe === undefined ? {} : { safe }),
    ...(contract.noContent.includes(name) ? { noContent: true } : {}),
  };
}

/** The path parameters, in the order of the path. */
export function readPath(
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

/** What is sent, by the first media type that the operation takes. */
export function readBody(
  document: Document,
  operation: Operation,
  typeOf: (schema: Schema | undefined) => string,
): Argument | undefined {
  const body = resolve(document, operation.requestBody);
  const [mediaType, media] = Object.entries(body?.content ?? {})[0] ?? [];
  if (mediaType === undefined) return undefined;
  const type = isJson(mediaType)
    ? typeOf(media?.schema)
    : mediaType === 'multipart/form-data'
      ? 'FormData'
      : 'BodyInit';
  const description = (body as { description?: string }).description;
  return { name: 'body', type, isRequired: body?.required === true, ...(description ? { description } : {}) };
}

/** What a success brings. */
export function readAnswer(
  document: Document,
  operation: Operation,
  typeOf: (schema: Schema | undefined) => string,
): Answer {
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
