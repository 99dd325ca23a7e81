import { checkSchema } from './check-schema.ts';
import { coerce, listTypes } from './coerce.ts';
import type { Document } from './document.ts';
import { itemsOf, propertyOf } from './list-members.ts';
import type { SentBody } from './read-body.ts';
import { resolve } from './resolve.ts';
import type { Schema } from './source.ts';
import { violation, type Violation } from './violation.ts';

type Entries = Extract<SentBody, { kind: 'form' }>['entries'];
type Value = Entries[number][1];

/** Holds the parts of a form against the schema of the body: texts as the types it asks for, files as files. */
export function checkForm(document: Document, schema: Schema, entries: Entries, location: string[]): Violation[] {
  const violations: Violation[] = [];
  const form: Record<string, unknown> = {};
  const parts = new Map<string, Value[]>();
  for (const [name, value] of entries) {
    const values = parts.get(name);
    if (values) values.push(value);
    else parts.set(name, [value]);
  }
  for (const [name, values] of parts) {
    const property = propertyOf(document, schema, name);
    const { part, value: read } = readField(document, property, values);
    if (!areFiles(document, part, values)) {
      const wanted = isBinary(document, part) === true ? 'a file, with a file name' : 'a text, without a file name';
      violations.push(violation([...location, name], 'type', `The part "${name}" must be ${wanted}`));
    }
    form[name] = read;
  }
  return [...violations, ...checkSchema(document, schema, form, location)];
}

interface Field {
  /** The schema that each part was read by. */
  part: Schema | boolean | undefined;
  value: unknown;
}

/** Reads a field: of a list, each part is an item. Where a union has a list and more, a lone part may be the rest of it. */
function readField(document: Document, property: Field['part'], values: readonly Value[]): Field {
  const read = (part: Field['part']): unknown[] => values.map((value) => readPart(document, part, value));
  const [first, ...others] = read(property);
  const whole = { part: property, value: others.length > 0 ? [first, ...others] : first };
  if (typeof property !== 'object' || !listTypes(document, property).has('array')) return whole;
  const items = itemsOf(document, property);
  const list = { part: items, value: read(items) };
  const fits = ({ part, value }: Field): boolean =>
    areFiles(document, part, values) && checkSchema(document, property, value, []).length === 0;
  return !fits(list) && others.length === 0 && fits(whole) ? whole : list;
}

/** Whether the parts are files where they must be, and texts where they must be texts. */
function areFiles(document: Document, part: Field['part'], values: readonly Value[]): boolean {
  const isFile = isBinary(document, part);
  return isFile === undefined || values.every((value) => (typeof value !== 'string') === isFile);
}

/** Whether a part must be a file or must not; nothing where the contract leaves it open. */
function isBinary(document: Document, reference: Schema | boolean | undefined): boolean | undefined {
  if (typeof reference !== 'object') return undefined;
  const { format, contentMediaType, type } = resolve(document, reference);
  if (format === 'binary' || contentMediaType !== undefined) return true;
  return type === undefined ? undefined : false;
}

function readPart(document: Document, schema: Schema | boolean | undefined, value: Value): unknown {
  // The bytes of a file are nobody's JSON: a text stands for them.
  if (typeof value !== 'string') return value.name;
  if (!listTypes(document, schema).has('object')) return coerce(document, schema, value);
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
