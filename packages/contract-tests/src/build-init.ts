import type { Document, Parameter } from './document.ts';
import { resolve } from './document.ts';
import type { OperationCase } from './operation-case.ts';
import { sample, sampleEveryMember, type Extent } from './sample.ts';

/** The arguments of a call, as openapi-fetch takes them. */
export interface Init {
  params: Record<string, Record<string, unknown>>;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Arguments with what is required only. */
export function buildRequired(document: Document, operation: OperationCase): Init {
  const isBodyRequired = resolve(document, operation.operation.requestBody)?.required === true;
  const body = operation.body && isBodyRequired ? sample(document, operation.body.media.schema, 'required') : undefined;
  return build(document, operation, 'required', body);
}

/** Arguments with everything, once per turn of the unions in the body. */
export function buildEverything(document: Document, operation: OperationCase): Init[] {
  if (!operation.body) return [build(document, operation, 'everything', undefined)];
  return sampleEveryMember(document, operation.body.media.schema).map((body) =>
    build(document, operation, 'everything', body),
  );
}

/** Arguments around a given body. */
export function build(document: Document, operation: OperationCase, extent: Extent, body: unknown): Init {
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
  resolve(document, schema)?.const === document.info.version;

function sampleParameter(document: Document, parameter: Parameter): unknown {
  const example = parameter.example ?? Object.values(parameter.examples ?? {})[0]?.value;
  return example ?? sample(document, parameter.schema, 'everything');
}

function toForm(document: Document, operation: OperationCase, body: unknown): FormData {
  const schema = resolve(document, operation.body!.media.schema);
  const form = new FormData();
  for (const [name, value] of Object.entries(body as Record<string, unknown>)) {
    const isBinary = resolve(document, schema.properties?.[name])?.format === 'binary';
    form.set(name, isBinary ? new File(['%PDF-1.7'], 'invoice.pdf', { type: 'application/pdf' }) : String(value));
  }
  return form;
}
