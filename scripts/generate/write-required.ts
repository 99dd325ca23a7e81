import { type Document, propertyOf, type Schema } from '../contract/index.ts';
import { isTyped } from './join-unions.ts';
import { visit } from './visit.ts';

const compositions = ['allOf', 'anyOf', 'oneOf'] as const;

/**
 * Declares, in each part of a schema, the fields that the part requires and the whole declares: the generator makes a type
 * of declared fields alone.
 */
export function writeRequired(document: Document): void {
  visit(document, (whole) => {
    for (const part of partsOf(whole)) declare(document, part, whole);
  });
}

function declare(document: Document, part: Schema, whole: Schema): void {
  if ('$ref' in part) return;
  for (const inner of partsOf(part)) declare(document, inner, whole);
  if (!Array.isArray(part.required)) return;
  for (const name of part.required) {
    const own = propertyOf(document, part, name);
    if (own !== undefined && isTyped(own)) continue;
    const { description: _, ...property } = structuredClone(propertyOf(document, whole, name) ?? {});
    part.properties = { ...part.properties, [name]: property };
  }
}

const partsOf = (schema: Schema): Schema[] =>
  compositions.flatMap((key) => (Array.isArray(schema[key]) ? schema[key] : []));
