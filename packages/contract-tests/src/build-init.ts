import { resolve, sample, sampleEveryMember, type Document, type Parameter } from '@extend-openapi/document';
import type { OperationCase } from './operation-case.ts';

/** The arguments of a call, as openapi-fetch takes them. */
export interface Init {
  params: Record<string, Record<string, unknown>>;
  body?: unknown;
  headers?: Record<string, string>;
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
  const isForm = operation.body?.type.startsWith('multipart/') === true;
  return { params, ...(body === undefined ? {} : { body: isForm ? toForm(document, operation, body) : body }) };
}

const isSentByClient = (document: Document, { schema }: Parameter): boolean =>
  schema !== undefined && resolve(document, schema).const === document.version;

function sampleParameter(document: Document, parameter: Parameter): unknown {
  const example = parameter.example ?? Object.values(parameter.examples ?? {})[0]?.value;
  return example ?? sample(document, parameter.schema!);
}

function toForm(document: Document, operation: OperationCase, body: unknown): FormData {
  const { properties = {} } = resolve(document, operation.body!.schema!);
  const form = new FormData();
  for (const [name, value] of Object.entries(body as Record<string, unknown>)) {
    const property = properties[name];
    const isBinary = property !== undefined && resolve(document, property).format === 'binary';
    form.set(name, isBinary ? new File(['%PDF-1.7'], 'invoice.pdf', { type: 'application/pdf' }) : String(value));
  }
  return form;
}
