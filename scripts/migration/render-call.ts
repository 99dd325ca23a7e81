import { type Document, type Parameter, resolve } from '../contract/index.ts';
import { referenceName } from './describe-type.ts';
import { listFields } from './fields.ts';
import type { OperationParts } from './operation-parts.ts';

/** A call as code. `client` is the name of the variable that holds the client. */
function printCall(document: Document, operation: OperationParts, client: string, body: unknown): string {
  const { method, path, contentType } = operation;
  if (contentType?.startsWith('multipart/'))
    return `await uploadFile(${client}, new Blob(['%PDF-1.7 …']), { fileName: 'invoice.pdf' })`;
  const params = { ...group(document, operation, 'path'), ...group(document, operation, 'query') };
  const init = { ...(Object.keys(params).length > 0 ? { params } : {}), ...(body === undefined ? {} : { body }) };
  const start = `await unwrap(${client}.${method}('${path}'`;
  return Object.keys(init).length === 0 ? `${start}))` : `${start}, ${printValue(init, '', start.length + 4)}))`;
}

/** Example values of the parameters that a call cannot do without. */
function group(
  document: Document,
  { parameters }: OperationParts,
  place: 'path' | 'query',
): Record<string, Record<string, unknown>> {
  const needed = parameters.filter((parameter) => parameter.in === place && (place === 'path' || parameter.required));
  const values = needed.map((parameter) => [parameter.name, exampleOf(document, parameter)]);
  return values.length > 0 ? { [place]: Object.fromEntries(values) as Record<string, unknown> } : {};
}

function exampleOf(document: Document, { name, schema }: Parameter): unknown {
  const resolved = resolve(document, schema);
  const examples = resolved?.examples as unknown[] | undefined;
  return examples?.[0] ?? resolved?.enum?.[0] ?? `${name}_1`;
}

/** What a call resolves to: the fields of a wrapper in braces, or the name of an object. */
function describeAnswer(document: Document, { schemas: { response } }: OperationParts): string {
  if (!response) return 'nothing';
  const fields = [...listFields(document, response).keys()].filter((path) => /^\w+$/.test(path) && path !== 'warning');
  const name = referenceName(response);
  const isWrapper = fields.includes('success') || fields.includes('data') || fields.length <= 3;
  return name && !isWrapper ? name : `{ ${fields.join(', ')} }`;
}

/** A call under a comment that says of which version it is and what comes back. */
export function renderCall(
  document: Document,
  operation: OperationParts,
  client: string,
  body: unknown,
  heading: string,
): string {
  const answer = operation.contentType?.startsWith('multipart/')
    ? 'the file, without a wrapper'
    : describeAnswer(document, operation);
  return `// ${heading} → ${answer}\n${printCall(document, operation, client, body)};`;
}

const width = 120;

/** A value as TypeScript: on one line where it fits, else one member per line. */
export function printValue(value: unknown, indent = '', column = 0): string {
  const short = printShort(value);
  if (indent.length + column + short.length <= width || !isNested(value)) return short;
  const deeper = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => `${deeper}${printValue(item, deeper)},`)
    : Object.entries(value).map(
        ([key, member]) => `${deeper}${printKey(key)}: ${printValue(member, deeper, key.length + 2)},`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join('\n')}\n${indent}${close}`;
}

const isNested = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

function printShort(value: unknown): string {
  if (typeof value === 'string') return printText(value);
  if (Array.isArray(value)) return `[${value.map(printShort).join(', ')}]`;
  if (!isNested(value)) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, member]) => `${printKey(key)}: ${printShort(member)}`)
    .join(', ')} }`;
}

const printKey = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : printText(key));

const printText = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
