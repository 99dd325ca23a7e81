import { isDeepStrictEqual } from 'node:util';
import type { Schema } from '../../contract/index.ts';
import { type AnySchema, isProse, proseOf } from './view.ts';

interface FlatUnion {
  alternatives: Schema[];
  /** What is said of the unions that were taken apart. */
  words: Schema[];
}

/** The alternatives of a union, and in place of a union written among them those of that one. */
export function flattenUnion(members: readonly AnySchema[]): FlatUnion {
  const parts = members.flatMap(asObjects).map((member): FlatUnion => {
    const inner = alternativesOf(member);
    if (!inner) return { alternatives: [member], words: [] };
    const { alternatives, words } = flattenUnion(inner);
    return { alternatives, words: [proseOf(member), ...words] };
  });
  const all = parts.flatMap(({ alternatives }) => alternatives);
  return {
    alternatives: all.filter((one, index) => !all.slice(0, index).some((other) => isDeepStrictEqual(one, other))),
    words: parts.flatMap(({ words }) => words),
  };
}

/** Since 3.1 `true` and `false` are schemas; a value is never of the second. */
const asObjects = (schema: AnySchema): Schema[] =>
  typeof schema === 'object' ? [schema as Schema] : schema ? [{}] : [];

/** Those of a schema that is a union and says nothing else, words aside. */
function alternativesOf({ oneOf, anyOf, ...rest }: Schema): Schema[] | undefined {
  if ((oneOf && anyOf) || !Object.keys(rest).every(isProse)) return undefined;
  return oneOf ?? anyOf;
}
