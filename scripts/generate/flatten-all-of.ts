import { type Document, resolve, type Schema } from '../contract/index.ts';
import { visit } from './visit.ts';

const plainKeys = /^(?:type|properties|required|description|title|examples?|deprecated|x-.*)$/;

/**
 * Replaces every `allOf` of plain objects by the one object that they describe together: an interface shows its fields
 * where an intersection hides them.
 */
export function flattenAllOf(document: Document): void {
  visit(document, (node) => {
    const whole = mergeParts(document, node);
    if (whole === undefined) return;
    delete node.allOf;
    // A copy, because what changes in one schema later must not change in another that has the same part.
    Object.assign(node, { type: 'object', ...structuredClone(whole) });
  });
}

/** The fields of a schema that is one plain object; undefined for any other schema. */
function mergeParts(
  document: Document,
  schema: Schema,
): { properties: Record<string, Schema>; required: string[] } | undefined {
  if (!Array.isArray(schema.allOf)) return undefined;
  const { allOf, ...own } = schema;
  const properties = new Map<string, Schema>();
  const required = new Set<string>();
  for (const part of [...allOf, own]) {
    const target = resolve(document, part);
    const fields = mergeParts(document, target) ?? (isPlain(target) ? target : undefined);
    if (fields === undefined) return undefined;
    for (const [name, property] of Object.entries(fields.properties ?? {}))
      properties.set(name, mergeProperty(properties.get(name), property));
    for (const name of fields.required ?? []) required.add(name);
  }
  return { properties: Object.fromEntries(properties), required: [...required] };
}

function isPlain(schema: Schema): boolean {
  return (
    typeof schema === 'object' &&
    (schema.type === undefined || schema.type === 'object') &&
    Object.keys(schema).every((key) => plainKeys.test(key))
  );
}

/** A field of two parts has to be valid for both. A single value, or a repetition, says it alone. */
function mergeProperty(before: Schema | undefined, after: Schema): Schema {
  if (before === undefined || JSON.stringify(before) === JSON.stringify(after)) return after;
  const { description } = before;
  if ('const' in after || after.enum) return description === undefined ? after : { description, ...after };
  if (Object.keys(after).every((key) => key === 'description')) return { ...before, ...after };
  return { ...(description === undefined ? {} : { description }), allOf: [before, after] };
}
