import type { Document } from './document.ts';
import { resolve } from './resolve.ts';
import type { Schema } from './source.ts';

/** Reads a text as the type that its schema asks for. What does not read so stays a text, for the schema to refuse. */
export function coerce(document: Document, schema: Schema | boolean | undefined, text: string): unknown {
  const types = listTypes(document, schema);
  // A schema that takes texts takes "1" and "true" as they are.
  if (types.size === 0 || types.has('string')) return text;
  if ((types.has('number') || types.has('integer')) && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text))
    return Number(text);
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return types.has('null') && text === 'null' ? null : text;
}

/** Kept, because every parameter of every request asks. */
const known = new WeakMap<Schema, ReadonlySet<string>>();

/** The JSON types that a schema allows, as far as it names them. */
export function listTypes(document: Document, schema: Schema | boolean | undefined): ReadonlySet<string> {
  if (typeof schema !== 'object') return new Set();
  let types = known.get(schema);
  if (!types) known.set(schema, (types = collectTypes(document, schema, [])));
  return types;
}

function collectTypes(document: Document, reference: Schema | boolean, outer: readonly Schema[]): Set<string> {
  if (typeof reference !== 'object') return new Set();
  const schema = resolve(document, reference);
  if (typeof schema !== 'object' || outer.includes(schema)) return new Set();
  const values = 'const' in schema ? [schema.const] : (schema.enum ?? []);
  const own = schema.type === undefined ? values.map(typeOf) : [schema.type].flat();
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return new Set([...own, ...parts.flatMap((part) => [...collectTypes(document, part, [...outer, schema])])]);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
