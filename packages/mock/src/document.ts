/** The parts of an OpenAPI document that the mock reads beside Prism. */
export interface Document {
  openapi: string;
  info: { title: string; version: string };
  servers?: { url: string }[];
  paths?: Record<string, Record<string, DocumentOperation>>;
  webhooks?: Record<string, { post?: DocumentOperation }>;
  components?: {
    schemas?: Record<string, unknown>;
    responses?: Record<string, DocumentResponse>;
    [section: string]: unknown;
  };
}

export interface DocumentOperation {
  requestBody?: DocumentResponse;
  responses?: Record<string, DocumentResponse>;
  'x-sdk-pagination'?: { cursorParameter: string };
}

export interface DocumentResponse {
  content?: Record<string, { schema?: unknown; examples?: Record<string, DocumentExample> }>;
}

export interface DocumentExample {
  value?: unknown;
}

/** Follows a reference inside the document. */
export function resolve<T>(document: Document, node: T): T {
  const reference = (node as { $ref?: string } | undefined)?.$ref;
  if (reference === undefined) return node;
  const target = reference
    .slice(2)
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((parent, part) => (parent as Record<string, unknown> | undefined)?.[part], document);
  return resolve(document, target as T);
}

/** The JSON examples of a response or request body by name, in the order of the contract. */
export function readExamples(document: Document, holder: DocumentResponse | undefined): [string, unknown][] {
  const content = resolve(document, holder)?.content ?? {};
  const media = Object.entries(content).find(([type]) => type.includes('json'))?.[1];
  return Object.entries(media?.examples ?? {}).map(([name, example]) => [name, resolve(document, example).value]);
}
