import { checkSchema } from './check-schema.ts';
import { coerce, listTypes } from './coerce.ts';
import type { Document } from './document.ts';
import { itemsOf, propertyOf } from './list-members.ts';
import type { SentBody } from './read-body.ts';
import { resolve } from './resolve.ts';
import type { Schema } from './source.ts';
import { violation, type Violation } from './violation.ts';

type Entries = Extract<SentBody, { kind: 'form' }>['entries'];

/** Holds the parts of a form against the schema of the body: texts as the types it asks for, files as files. */
export function checkForm(document: Document, schema: Schema, entries: Entries, location: string[]): Violation[] {
  const violations: Violation[] = [];
  const form: Record<string, unknown> = {};
  const parts = new Map<string, Entries[number][1][]>();
  for (const [name, value] of entries) parts.set(name, [...(parts.get(name) ?? []), value]);
  for (const [name, values] of parts) {
    const property = propertyOf(document, schema, name);
    const isList = typeof property === 'object' && listTypes(document, property).has('array');
    const part = isList ? itemsOf(document, property) : property;
    const isFile = isBinary(document, part);
    if (values.some((value) => isFile !== undefined && (typeof value !== 'string') !== isFile)) {
      const wanted = isFile === true ? 'a file, with a file name' : 'a text, without a file name';
      violations.push(violation([...location, name], 'type', `The part "${name}" must be ${wanted}`));
    }
    const read = values.map((value) => readPart(document, part, value));
    form[name] = isList || read.length > 1 ? read : read[0];
  }
  return [...violations, ...checkSchema(document, schema, form, location)];
}

/** Whether a part must be a file or must not; nothing where the contract leaves it open. */
function isBinary(document: Document, reference: Schema | boolean | undefined): boolean | undefined {
  if (typeof reference !== 'object') return undefined;
  const { format, contentMediaType, type } = resolve(document, reference);
  if (format === 'binary' || contentMediaType !== undefined) return true;
  return type === undefined ? undefined : false;
}

function readPart(document: Document, schema: Schema | boolean | undefined, value: Entries[number][1]): unknown {
  // The bytes of a file are nobody's JSON: a text stands for them.
  if (typeof value !== 'string') return value.name;
  if (!listTypes(document, schema).has('object')) return coerce(document, schema, value);
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
