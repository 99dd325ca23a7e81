import {
  isJson,
  itemsOf,
  propertyOf,
  resolve,
  sample,
  type Document,
  type Media,
  type Schema,
} from '@extend-openapi/document';

/** What a caller hands to the client for a body of this media type; the client labels JSON and forms itself. */
export function encodeBody(
  document: Document,
  { type, schema }: Media,
  body: unknown,
): { body: unknown; headers?: Record<string, string> } {
  if (type === 'multipart/form-data') return { body: toForm(document, schema, body) };
  if (type === 'application/x-www-form-urlencoded')
    return {
      body: new URLSearchParams(listFields(document, schema, body).map(({ name, value }) => [name, print(value)])),
    };
  if (type === 'application/json') return { body };
  if (isJson(type)) return { body, headers: { 'content-type': type } };
  return { body: new Blob([print(body)], { type }) };
}

function toForm(document: Document, schema: Schema | undefined, body: unknown): FormData {
  const form = new FormData();
  for (const { name, part, value } of listFields(document, schema, body))
    form.append(name, isFile(part) ? new File(['%PDF-1.7'], 'invoice.pdf', { type: 'application/pdf' }) : print(value));
  return form;
}

interface Field {
  name: string;
  part: Schema;
  value: unknown;
}

/** The fields of a form. An item of a list is a field of its own, so that a list without items cannot be sent. */
function listFields(document: Document, schema: Schema | undefined, body: unknown): Field[] {
  return Object.entries(body as object).flatMap(([name, value]: [string, unknown]) => {
    const part = shape(document, propertyOf(document, schema, name));
    if (!Array.isArray(value)) return [{ name, part, value }];
    const item = shape(document, itemsOf(document, part));
    const items = value.length > 0 ? value : [sample(document, item)];
    return items.map((each: unknown) => ({ name, part: item, value: each }));
  });
}

const shape = (document: Document, schema: Schema | boolean | undefined): Schema =>
  typeof schema === 'object' ? resolve(document, schema) : {};

const isFile = (part: Schema): boolean => part.format === 'binary' || part.contentMediaType !== undefined;

const print = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
