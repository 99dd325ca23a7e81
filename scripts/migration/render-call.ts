import { type Document, type Parameter, resolve } from '../contract/index.ts';
import { referenceName } from './describe-type.ts';
import { listFields } from './list-fields.ts';
import type { OperationParts } from './operation-parts.ts';
import { printValue } from './print-value.ts';

/** A call of our client. `client` is the name of the variable that holds it. */
function renderCall(document: Document, operation: OperationParts, client: string, body: unknown): string {
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
export function renderCommented(
  document: Document,
  operation: OperationParts,
  client: string,
  body: unknown,
  heading: string,
): string {
  const answer = operation.contentType?.startsWith('multipart/')
    ? 'the file, without a wrapper'
    : describeAnswer(document, operation);
  return `// ${heading} → ${answer}\n${renderCall(document, operation, client, body)};`;
}
