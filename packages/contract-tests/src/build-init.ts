import {
  checkSchema,
  findSuccess,
  isJson,
  resolve,
  sample,
  sampleEveryMember,
  type Document,
  type Parameter,
} from '@extend-openapi/document';
import { findArgument } from './arguments.ts';
import { encodeBody } from './encode-body.ts';
import { readableMedia, type OperationCase } from './operation-case.ts';

/** The arguments of a call, as openapi-fetch takes them. */
export interface Init {
  params: Record<string, Record<string, unknown>>;
  body?: unknown;
  headers?: Record<string, string>;
  parseAs?: 'text';
}

/** Arguments with what is required only. */
export function buildRequired(document: Document, operation: OperationCase): Init {
  const { required = false, schema = {} } = operation.body ?? {};
  const body = required ? sample(document, schema, { extent: 'required' }) : undefined;
  return build(document, operation, 'required', body);
}

/** Arguments with everything, once per turn of the unions in the body. */
export function buildEverything(document: Document, operation: OperationCase): Init[] {
  const schema = operation.body && (operation.body.schema ?? {});
  const bodies = schema ? sampleEveryMember(document, schema) : [];
  const good = bodies.filter((body) => checkSchema(document, schema!, body, []).length === 0);
  return (good.length > 0 ? good : [undefined]).map((body) => build(document, operation, 'everything', body));
}

/** Arguments around a given body. */
export function build(
  document: Document,
  operation: OperationCase,
  extent: 'required' | 'everything',
  body: unknown,
): Init {
  const params: Init['params'] = {};
  const cookies: string[] = [];
  for (const parameter of operation.parameters) {
    if (isSentByClient(document, parameter)) continue;
    if (parameter.required !== true && extent === 'required') continue;
    const value = findArgument(document, parameter);
    if (value === undefined) continue;
    // The client leaves cookies to the platform, and to whoever has none.
    if (parameter.in === 'cookie') cookies.push(`${parameter.name}=${String(value)}`);
    else (params[parameter.in] ??= {})[parameter.name] = parameter.in === 'path' ? write(parameter, value) : value;
  }
  const sent: Pick<Init, 'body' | 'headers'> = body === undefined ? {} : encodeBody(document, operation.body!, body);
  const read = readAs(operation);
  const cookie = cookies.length > 0 ? { cookie: cookies.join('; ') } : {};
  return { params, ...sent, ...read, headers: { ...cookie, ...sent.headers, ...read.headers } };
}

/** What the client puts into a path: a text, a number or a list of them, so that of an object the parts are written. */
function write({ explode = false }: Parameter, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const parts = Object.entries(value).map((pair) => pair.join(explode ? '=' : ','));
  return parts.join(',');
}

/** An answer that is in no form of JSON is read as text; of several forms the readable one is asked for. */
function readAs(operation: OperationCase): Pick<Init, 'parseAs' | 'headers'> {
  const { type } = readableMedia(operation) ?? {};
  const forms = findSuccess(operation)?.media.length ?? 0;
  return {
    ...(type === undefined || isJson(type) ? {} : { parseAs: 'text' as const }),
    ...(forms > 1 && type !== undefined ? { headers: { accept: type } } : {}),
  };
}

const isSentByClient = (document: Document, { schema }: Parameter): boolean =>
  typeof schema === 'object' && resolve(document, schema).const === document.version;
