import type { Schema } from '../contract/index.ts';

/** The types that both allow. */
export function intersect(left: ReadonlySet<string>, right: ReadonlySet<string>): Set<string> {
  const shared = [...left].filter((type) => right.has(type));
  // A whole number is a number.
  if (shared.includes('number')) return new Set(shared.filter((type) => type !== 'integer'));
  if (left.has('number') && right.has('integer') && !shared.includes('integer')) shared.push('integer');
  if (left.has('integer') && right.has('number') && !shared.includes('integer')) shared.push('integer');
  return new Set(shared);
}

/** The type that a schema means without saying it. */
export function impliedTypes(
  values: unknown[] | undefined,
  properties: ReadonlyMap<string, Schema>,
  additional: Schema | false | undefined,
  items: Schema | undefined,
  keywords: ReadonlyMap<string, unknown>,
): Set<string> | undefined {
  if (values) return new Set(values.map(typeOf));
  if (properties.size > 0 || additional !== undefined) return new Set(['object']);
  return items || keywords.has('prefixItems') ? new Set(['array']) : undefined;
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
