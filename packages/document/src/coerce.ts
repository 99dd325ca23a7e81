import { checkSchema } from './check-schema.ts';
import type { Document } from './document.ts';
import { listMembers } from './list-members.ts';
import type { Schema } from './source.ts';

/** Reads a text as the type that its schema asks for. What does not read so stays a text, for the schema to refuse. */
export function coerce(document: Document, schema: Schema | boolean | undefined, text: string): unknown {
  const types = listTypes(document, schema);
  const read = readAs(types, text);
  // A schema that takes texts takes "1" and "true" as they are, unless it takes only some texts.
  const isText = types.size === 0 || (types.has('string') && (read === text || fits(document, schema!, text)));
  return isText ? text : read;
}

function readAs(types: ReadonlySet<string>, text: string): unknown {
  if ((types.has('number') || types.has('integer')) && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text))
    return Number(text);
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return types.has('null') && text === 'null' ? null : text;
}

const fits = (document: Document, schema: Schema | boolean, text: string): boolean =>
  checkSchema(document, schema, text, []).length === 0;

/** The JSON types that a schema allows, as far as it names them. */
export const listTypes = (document: Document, schema: Schema | boolean | undefined): ReadonlySet<string> =>
  new Set(listMembers(document, schema).flatMap(ownTypes));

function ownTypes(schema: Schema): readonly string[] {
  if (schema.type !== undefined) return [schema.type].flat();
  return ('const' in schema ? [schema.const] : (schema.enum ?? [])).map(typeOf);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
