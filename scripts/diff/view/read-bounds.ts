import type { Schema } from '../../contract/index.ts';

export interface Bound {
  bound: number;
  isExclusive: boolean;
}

export const isBound = (value: unknown): value is Bound =>
  typeof value === 'object' && value !== null && 'bound' in value;

/** The tightest of all limits of one side: in 3.0 it is exclusive by a mark beside it, in 3.1 by a keyword of its own. */
export function readBound(
  parts: readonly Schema[],
  keyword: 'minimum' | 'maximum',
  type: string | undefined,
): Bound | undefined {
  const mark = keyword === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  const found = parts.flatMap((part) => [...toBound(part[keyword], part[mark] === true), ...toBound(part[mark], true)]);
  const [first, ...others] = found.map((bound) => (type === 'integer' ? toInclusive(bound, keyword) : bound));
  return others.reduce((one, other) => (isTighter(other, one!, keyword) ? other : one), first);
}

const toBound = (value: unknown, isExclusive: boolean): Bound[] =>
  typeof value === 'number' ? [{ bound: value, isExclusive }] : [];

/** Of whole numbers, those above 0 are those from 1 on. */
function toInclusive({ bound, isExclusive }: Bound, keyword: 'minimum' | 'maximum'): Bound {
  if (!isExclusive) return { bound, isExclusive };
  return { bound: keyword === 'minimum' ? Math.floor(bound) + 1 : Math.ceil(bound) - 1, isExclusive: false };
}

export function isTighter(one: Bound, other: Bound, keyword: string): boolean {
  if (one.bound === other.bound) return one.isExclusive && !other.isExclusive;
  return keyword === 'minimum' ? one.bound > other.bound : one.bound < other.bound;
}
