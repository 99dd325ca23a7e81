import {
  findSuccess,
  isJson,
  resolve,
  sample,
  sampleEveryMember,
  type Document,
  type Parameter,
} from '@extend-openapi/document';
import { encodeBody } from './encode-body.ts';
import type { OperationCase } from './operation-case.ts';

/** The arguments of a call, as openapi-fetch takes them. */
export interface Init {
  params: Record<string, Record<string, unknown>>;
  body?: unknown;
  headers?: Record<string, string>;
  parseAs?: 'text';
}

/** Arguments with what is required only. */
export function buildRequired(document: Document, operation: OperationCase): Init {
  const { required = false, schema } = operation.body ?? {};
  const body = required && schema ? sample(document, schema, { extent: 'required' }) : undefined;
  return build(document, operation, 'required', body);
}

/** Arguments with everything, once per turn of the unions in the body. */
export function buildEverything(document: Document, operation: OperationCase): Init[] {
  const schema = operation.body?.schema;
  if (!schema) return [build(document, operation, 'everything', undefined)];
  return sampleEveryMember(document, schema).map((body) => build(document, operation, 'everything', body));
}

/** Arguments around a given body. */
export function build(
  document: Document,
  operation: OperationCase,
  extent: 'required' | 'everything',
  body: unknown,
): Init {
  const params: Init['params'] = {};
  for (const parameter of operation.parameters) {
    if (isSentByClient(document, parameter)) continue;
    if (parameter.required !== true && extent === 'required') continue;
    (params[parameter.in] ??= {})[parameter.name] = sampleParameter(document, parameter);
  }
  return {
    params,
    ...(body === undefined ? {} : encodeBody(document, operation.body!, body)),
    ...(answersJson(operation) ? {} : { parseAs: 'text' }),
  };
}

function answersJson(operation: OperationCase): boolean {
  const media = findSuccess(operation)?.media ?? [];
  return media.length === 0 || media.some(({ type }) => isJson(type));
}

const isSentByClient = (document: Document, { schema }: Parameter): boolean =>
  schema !== undefined && resolve(document, schema).const === document.version;

function sampleParameter(document: Document, parameter: Parameter): unknown {
  const example = parameter.example ?? Object.values(parameter.examples ?? {})[0]?.value;
  return example ?? sample(document, parameter.schema!);
}
