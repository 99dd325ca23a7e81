import { sample as sampleSchema } from 'openapi-sampler';
import { resolve, type Document, type Schema } from './document.ts';

export type Extent = 'required' | 'everything';

/** A value that fits the schema: with what is required only, or with every property. */
export function sample(document: Document, schema: Schema, extent: Extent): unknown {
  return sampleSchema(schema as object, { skipNonRequired: extent === 'required', quiet: true }, document as object);
}

/**
 * Values with every property, enough of them that each member of each union is used: the n-th value is made from the
 * document with all unions turned by n.
 */
export function sampleEveryMember(document: Document, schema: Schema): unknown[] {
  const turns = Math.max(1, ...listUnions(document, schema).map((union) => union.length));
  return Array.from({ length: turns }, (_, turn) => sample(turnUnions(document, turn), turnUnions(schema, turn), 'everything'));
}

function listUnions(document: Document, schema: Schema, seen = new Set<Schema>()): Schema[][] {
  const resolved = resolve(document, schema);
  if (typeof resolved !== 'object' || seen.has(resolved)) return [];
  seen.add(resolved);
  const unions = [resolved.oneOf, resolved.anyOf].filter((union) => union !== undefined);
  const parts = [...Object.values(resolved.properties ?? {}), ...(resolved.allOf ?? []), ...unions.flat()];
  const inner = [resolved.items, resolved.additionalProperties as Schema | undefined].filter((part) => typeof part === 'object');
  return [...unions, ...[...parts, ...inner].flatMap((part) => listUnions(document, part, seen))];
}

function turnUnions<T>(node: T, turn: number): T {
  if (Array.isArray(node)) return node.map((item) => turnUnions(item as unknown, turn)) as T;
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => {
    const turned = turnUnions(value as unknown, turn);
    if ((key !== 'oneOf' && key !== 'anyOf') || !Array.isArray(turned)) return [key, turned];
    const start = turn % turned.length;
    return [key, [...turned.slice(start), ...turned.slice(0, start)]];
  });
  return Object.fromEntries(entries) as T;
}
