import { type Document, resolve, type Schema } from '../../contract/index.ts';
import { isProse, proseOf } from './view.ts';

/** Stands among the keywords of a view. */
export const knownValues = 'known values';

const literalKeywords = new Set(['type', 'const', 'enum']);

/** The values that a schema lists and says nothing beside. */
function valuesOf(schema: Schema): unknown[] | undefined {
  const isPlain = Object.keys(schema).every((keyword) => literalKeywords.has(keyword) || isProse(keyword));
  if (!isPlain) return undefined;
  return 'const' in schema ? [schema.const] : schema.enum;
}

/** A union of values alone is an enum, and the words about each value are words about the enum. */
export function joinLiterals(members: readonly Schema[], document: Document): Schema[] | undefined {
  const targets = members.map((member) => resolve(document, member));
  const lists = targets.map(valuesOf);
  if (members.length < 2 || !lists.every((list) => list !== undefined)) return undefined;
  return [{ enum: lists.flat() }, ...targets.map(proseOf)];
}

/** Values beside the type that they are of allow nothing more, as `'a' | string` is `string`: they are only known. */
export function absorb(members: readonly Schema[], document: Document): Schema[] {
  const isBare = ({ type, ...rest }: Schema): boolean => typeof type === 'string' && Object.keys(rest).every(isProse);
  const bare = new Set(members.filter(isBare).map(({ type }) => type));
  const absorbed = members.flatMap((member) => {
    const values = valuesOf(resolve(document, member));
    const isKnown = values?.every((value) => value !== null && bare.has(typeof value));
    return isKnown ? [{ member, values }] : [];
  });
  if (absorbed.length === 0) return [...members];
  const kept = members.filter((member) => !absorbed.some((one) => one.member === member));
  const values = absorbed.flatMap((one) => one.values ?? []).toSorted();
  return kept.map((member) => (isBare(member) ? { ...member, [knownValues]: values } : member));
}
