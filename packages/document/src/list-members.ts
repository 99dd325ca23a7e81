import type { Document } from './document.ts';
import { resolve } from './resolve.ts';
import type { Schema } from './source.ts';

/** Kept, because every parameter of every request asks. */
const known = new WeakMap<Schema, readonly Schema[]>();

/** A schema and those that it is composed of, through `allOf`, `oneOf` and `anyOf`, with their references followed. */
export function listMembers(document: Document, schema: Schema | boolean | undefined): readonly Schema[] {
  if (typeof schema !== 'object') return [];
  let members = known.get(schema);
  if (!members) known.set(schema, (members = [...collect(document, schema, new Set())]));
  return members;
}

function collect(document: Document, reference: Schema | boolean, found: Set<Schema>): Set<Schema> {
  const schema = typeof reference === 'object' ? resolve<Schema | boolean>(document, reference) : reference;
  if (typeof schema !== 'object' || found.has(schema)) return found;
  found.add(schema);
  for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
    collect(document, part, found);
  return found;
}

/** The schema of a property, whichever member has it; else the one for properties that are not named. */
export function propertyOf(document: Document, schema: Schema | undefined, name: string): Schema | boolean | undefined {
  const members = listMembers(document, schema);
  const owner = members.find(({ properties = {} }) => Object.hasOwn(properties, name));
  return (
    owner?.properties![name] ?? members.find(({ additionalProperties }) => additionalProperties)?.additionalProperties
  );
}

/** The schema of the items of a list, whichever member has it. */
export const itemsOf = (document: Document, schema: Schema | undefined): Schema | undefined =>
  listMembers(document, schema).find(({ items }) => items !== undefined)?.items;
