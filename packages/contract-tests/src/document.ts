import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The parts of a bundle from which the tests are made. */
export interface Schema {
  [key: string]: unknown;
  type?: string | string[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  schema: Schema;
  example?: unknown;
  examples?: Record<string, { value?: unknown }>;
}

export interface MediaType {
  schema: Schema;
  examples?: Record<string, { value?: unknown }>;
}

export interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, { content?: Record<string, MediaType> }>;
  security?: unknown[];
  'x-sdk-pagination'?: { cursorParameter: string; cursor: string; items: string };
}

export interface Document {
  openapi: string;
  info: { version: string };
  security?: unknown[];
  paths: Record<string, Record<string, Operation> & { parameters?: Parameter[] }>;
  webhooks?: Record<string, { post: Operation }>;
  components?: { schemas?: Record<string, Schema> };
}

/** Reads the bundle of a version from the published spec package. */
export function readDocument(version: string): Document {
  const file = fileURLToPath(import.meta.resolve(`@extend-openapi/spec/${version}.json`));
  return JSON.parse(readFileSync(file, 'utf8')) as Document;
}

/** Follows references inside the bundle. */
export function resolve<T>(document: Document, node: T): T {
  const reference = (node as { $ref?: string } | undefined)?.$ref;
  if (reference === undefined) return node;
  const parts = reference.slice(2).split('/');
  const names = parts.map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));
  const target = names.reduce<unknown>((parent, name) => (parent as Record<string, unknown>)[name], document);
  return resolve(document, target as T);
}
