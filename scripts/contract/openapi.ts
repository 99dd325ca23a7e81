/** The parts of an OpenAPI document that the generators read. Unknown members pass through untouched. */
export interface Schema {
  [key: string]: unknown;
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
  [key: string]: unknown;
}

export interface MediaType {
  schema?: Schema;
  examples?: Record<string, { summary?: string; value?: unknown }>;
}

export interface Response {
  description?: string;
  content?: Record<string, MediaType>;
  headers?: Record<string, unknown>;
}

export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  deprecated?: boolean;
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, Response>;
  [extension: `x-${string}`]: unknown;
}

export type PathItem = { parameters?: Parameter[] } & Record<string, Operation>;

export interface Document {
  openapi: string;
  info: { title: string; version: string; [key: string]: unknown };
  security?: Record<string, string[]>[];
  servers?: { url: string; [key: string]: unknown }[];
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components?: Record<string, Record<string, unknown>> & { schemas?: Record<string, Schema> };
}

export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** Follows references inside a bundle until it reaches the thing itself. */
export function resolve<T>(document: Document, node: T): T {
  let current: unknown = node;
  while (isReference(current)) {
    current = current.$ref
      .slice(2)
      .split('/')
      .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((parent, part) => (parent as Record<string, unknown> | undefined)?.[part], document);
  }
  return current as T;
}

function isReference(node: unknown): node is { $ref: string } {
  return typeof node === 'object' && node !== null && typeof (node as { $ref?: unknown }).$ref === 'string';
}

export interface LocatedOperation {
  /** `POST /workflow_runs` for an operation, `webhook workflow_run.completed` for an event. */
  name: string;
  method: string;
  path: string;
  item: PathItem;
  operation: Operation;
  /** Those of the path item and of the operation, resolved. */
  parameters: Parameter[];
}

/** Every operation below `paths` (or `webhooks`), in document order. */
export function listOperations(document: Document, section: 'paths' | 'webhooks' = 'paths'): LocatedOperation[] {
  return Object.entries(document[section] ?? {}).flatMap(([path, reference]) => {
    const item = resolve(document, reference);
    return methods
      .filter((method) => item[method])
      .map((method) => {
        const operation = item[method]!;
        const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
          resolve(document, parameter),
        );
        // Of two with one name and place the operation's is meant.
        const parameters = [
          ...new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values(),
        ];
        const name = section === 'paths' ? `${method.toUpperCase()} ${path}` : `webhook ${path}`;
        return { name, method: method.toUpperCase(), path, item, operation, parameters };
      });
  });
}
