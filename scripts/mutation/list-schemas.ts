import type { Document, Schema } from '../contract/index.ts';

export interface LocatedSchema {
  path: string[];
  schema: Schema;
}

const maps = new Set(['properties', 'patternProperties']);
const lists = new Set(['oneOf', 'anyOf', 'allOf', 'prefixItems']);
const single = new Set(['items', 'additionalProperties']);
const data = new Set(['example', 'examples', 'default', 'mapping']);

/** Every schema that is written in a document, with those inside of it. Values that look like one are passed over. */
export function listSchemas(document: Document): LocatedSchema[] {
  const components = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) =>
    within(schema, ['components', 'schemas', name]),
  );
  const { schemas: _, examples: __, ...others } = document.components ?? {};
  return [
    ...components,
    ...find(others, ['components']),
    ...find(document.paths, ['paths']),
    ...find(document.webhooks, ['webhooks']),
  ];
}

function find(node: unknown, path: string[]): LocatedSchema[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => {
    if (data.has(key)) return [];
    return key === 'schema' ? within(child as Schema, [...path, key]) : find(child, [...path, key]);
  });
}

function within(schema: Schema, path: string[]): LocatedSchema[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return [
    { path, schema },
    ...Object.entries(schema).flatMap(([key, child]) => {
      if (single.has(key)) return within(child as Schema, [...path, key]);
      if (!maps.has(key) && !lists.has(key)) return [];
      return Object.entries(child as object).flatMap(([name, member]) =>
        within(member as Schema, [...path, key, name]),
      );
    }),
  ];
}
