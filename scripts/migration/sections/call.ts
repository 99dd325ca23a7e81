import { type Document, type Parameter, resolve } from '../../contract/index.ts';
import { fieldsOf } from '../fields.ts';
import type { OperationParts, Side } from '../side.ts';
import { nameOf } from '../part.ts';

/** A call under a comment that says of which version it is and what comes back. `client` is the variable that makes it. */
export function renderCall(
  { document }: Side,
  operation: OperationParts,
  client: string,
  example: string | undefined,
  heading: string,
): string {
  const isUpload = operation.contentType?.startsWith('multipart/');
  const call = isUpload
    ? `uploadFile(${client}, new Blob(['%PDF-1.7 …']), { fileName: 'invoice.pdf' })`
    : printCall(document, operation, client, example && operation.examples.get(example));
  const answer = isUpload ? 'the file, without a wrapper' : describeAnswer(operation);
  return `// ${heading} → ${answer}\nawait ${call};`;
}

function printCall(document: Document, operation: OperationParts, client: string, body: unknown): string {
  const { method, path } = operation;
  const params = { ...group(document, operation, 'path'), ...group(document, operation, 'query') };
  const init = { ...(Object.keys(params).length > 0 ? { params } : {}), ...(body === undefined ? {} : { body }) };
  const start = `unwrap(${client}.${method}('${path}'`;
  return Object.keys(init).length === 0 ? `${start}))` : `${start}, ${printValue(init, '', start.length + 10)}))`;
}

/** Example values of the parameters that a call cannot do without. */
function group(document: Document, { parameters }: OperationParts, place: 'path' | 'query'): object {
  const needed = parameters.filter((parameter) => parameter.in === place && (place === 'path' || parameter.required));
  const values = needed.map((parameter) => [parameter.name, exampleOf(document, parameter)]);
  return values.length > 0 ? { [place]: Object.fromEntries(values) } : {};
}

function exampleOf(document: Document, { name, schema }: Parameter): unknown {
  const resolved = resolve(document, schema);
  const examples = resolved?.examples as unknown[] | undefined;
  return examples?.[0] ?? resolved?.enum?.[0] ?? `${name}_1`;
}

const longest = 400;

/** The first example that is read at a glance, or else the shortest: a guide shows the call, not the document. */
export function chooseExample({ examples }: OperationParts): string | undefined {
  const sizeOf = (name: string): number => Math.max(longest, JSON.stringify(examples.get(name)).length);
  return [...examples.keys()].toSorted((one, other) => sizeOf(one) - sizeOf(other))[0];
}

/** What a call resolves to: the fields of a wrapper in braces, or the name of an object. */
function describeAnswer({ bodies: { response } }: OperationParts): string {
  if (!response) return 'nothing';
  const fields = [...fieldsOf(response).keys()];
  const name = nameOf(response);
  const isWrapper = fields.includes('success') || fields.includes('data') || fields.length <= 3;
  return name && !isWrapper ? name : `{ ${fields.join(', ')} }`;
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
