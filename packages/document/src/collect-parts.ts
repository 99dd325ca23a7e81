import type { Document } from './document.ts';
import { mergeSchemas } from './merge-schemas.ts';
import { modernize } from './modernize.ts';
import { resolve } from './resolve.ts';
import type { Schema } from './source.ts';

/** A schema with all that it must fit besides, and the unions of which a member is still to be chosen. */
export interface Parts {
  schema: Schema;
  unions: readonly (readonly (Schema | boolean)[])[];
  /** What is being built, from the outside in. */
  outer: readonly Schema[];
}

/** What a schema is made of; `undefined` where it is already being built further out. */
export function collectParts(
  document: Document,
  reference: Schema | boolean,
  outer: readonly Schema[],
): Parts | undefined {
  if (typeof reference === 'boolean') return reference ? { schema: {}, unions: [], outer } : undefined;
  const resolved = resolve(document, reference);
  if (typeof resolved !== 'object') return collectParts(document, resolved, outer);
  if (outer.includes(resolved)) return undefined;
  const { $ref: _, ...beside } = reference;
  const isAlone = reference === resolved || document.source.openapi.startsWith('3.0');
  const {
    allOf = [],
    oneOf,
    anyOf,
    if: condition,
    then = true,
    else: otherwise = true,
    ...own
  } = modernized(document, isAlone ? resolved : { ...resolved, ...beside });
  const inner = [...outer, resolved];
  let parts: Parts = {
    schema: own,
    unions: [
      oneOf ?? [],
      anyOf ?? [],
      condition === undefined ? [] : [{ allOf: [condition, then] }, { allOf: [{ not: condition }, otherwise] }],
      // A field that asks for more may be there with it, or not be there.
      ...Object.values(own.dependentSchemas ?? {}).map((schema) => [schema, true]),
    ].filter(({ length }) => length > 0),
    outer: inner,
  };
  for (const part of allOf) {
    const found = collectParts(document, part, inner);
    if (!found) return undefined;
    parts = joinParts(parts, found);
  }
  return parts;
}

const modernized = ({ source }: Document, schema: Schema): Schema =>
  source.openapi.startsWith('3.0') ? modernize(schema) : schema;

/** Parts that belong together. What the second was found in is known to both. */
export const joinParts = (first: Parts, second: Parts): Parts => ({
  schema: mergeSchemas(first.schema, second.schema),
  unions: [...first.unions, ...second.unions],
  outer: [...new Set([...first.outer, ...second.outer])],
});
