import type { Document, Schema } from '../../contract/index.ts';
import { isNull, literals } from './schema-parts.ts';
import type { ListView, ObjectView } from './view.ts';

/** The types that schemas allow together, null aside; none are left where null alone goes. */
export function readTypes(
  parts: readonly Schema[],
  values: readonly unknown[] | undefined,
  object: ObjectView,
  list: ListView,
): ReadonlySet<string> | undefined {
  const stated = parts.filter(({ type }) => type !== undefined);
  const sets = stated.map((part) => new Set(typesOf(part).filter((type) => type !== 'null')));
  if (values) sets.push(new Set(values.map(typeOf)));
  if (sets.length > 0) return sets.reduce(intersect);
  if (object.properties.size > 0 || object.additional !== undefined) return new Set(['object']);
  return list.items !== undefined || list.tuple.length > 0 ? new Set(['array']) : undefined;
}

const typesOf = ({ type }: Schema): string[] => [type ?? []].flat();

function intersect(left: ReadonlySet<string>, right: ReadonlySet<string>): Set<string> {
  const shared = new Set([...left].filter((type) => right.has(type)));
  // A whole number is a number.
  if (shared.has('number')) shared.delete('integer');
  else if ([left, right].every((types) => types.has('integer') || types.has('number'))) shared.add('integer');
  return shared;
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

/** Null goes where every part that says something of types, values or alternatives takes it. */
export function isNullable(document: Document, parts: readonly Schema[]): boolean {
  // Beside an `allOf` of 3.0 the mark is meant for the whole.
  if (parts[0]?.nullable === true) return true;
  const votes = parts.flatMap((part) => {
    const isListed = literals(part)?.includes(null);
    const isMarked = part.nullable === true || typesOf(part).includes('null');
    const alternatives = [part.oneOf, part.anyOf].some((members) =>
      members?.some((member) => isNull(document, member)),
    );
    return [
      ...(part.type !== undefined || isMarked ? [isMarked] : []),
      ...(isListed === true || (isListed === false && part.type === undefined) ? [isListed] : []),
      ...(alternatives ? [true] : []),
    ];
  });
  return votes.length > 0 && votes.every(Boolean);
}
