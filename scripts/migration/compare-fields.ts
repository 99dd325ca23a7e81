import { type Field, pairFields } from './fields.ts';
import type { Move } from './mapping.ts';
import { describeType, innerOf, isNamed, isNullable, isObject, type Part, resolved, valuesOf } from './part.ts';

/** What became of a field, in a few words. */
export interface Difference {
  path: string;
  what: string;
}

/**
 * How two schemas differ, apart from the moves, which are known already.
 *
 * @param originOf The older name of what carries on a schema.
 * @param isSent Whether callers send them, and have to send what is required.
 */
export function compareFields(
  older: Part,
  newer: Part,
  moves: readonly Move[],
  originOf: (name: string) => string,
  isSent: boolean,
): Difference[] {
  const isMoved = moves.some(({ to }) => to === '$');
  const root = { path: '$', before: bare(older), after: bare(newer) };
  return [...(isMoved ? [] : [root]), ...pairFields(older, newer, moves)].flatMap(({ path, before, after }) => {
    if (!after) return [{ path, what: 'gone' }];
    if (!before) return [{ path, what: after.isRequired && isSent ? 'new and required' : 'new' }];
    return compareField(before, after, originOf).map((what) => ({ path, what }));
  });
}

/** What is true whichever successor is taken. */
export const findCommon = ([first = [], ...others]: readonly Difference[][]): Difference[] =>
  first.filter(({ path, what }) =>
    others.every((other) => other.some((each) => each.path === path && each.what === what)),
  );

/** A schema itself, whatever its name is. */
const bare = (part: Part): Field => ({ ...part, schema: resolved(part), isRequired: true });

function compareField(before: Field, after: Field, originOf: (name: string) => string): string[] {
  const isRequiredNow = !before.isRequired && after.isRequired;
  const isNullNow = !isNullable(before) && isNullable(after);
  return [
    compareTypes(before, after, originOf),
    isRequiredNow && (isNullNow ? 'null instead of absent' : 'required'),
    before.isRequired && !after.isRequired && 'optional',
    isNullNow && !isRequiredNow && 'can be null',
    isNullable(before) && !isNullable(after) && 'never null',
  ].filter((what) => typeof what === 'string');
}

function compareTypes(before: Field, after: Field, originOf: (name: string) => string): string | undefined {
  const [older, newer] = [valuesOf(before), valuesOf(after)];
  if (older.length > 0 && newer.length > 0) return compareValues(older, newer);
  // An object without a name is compared by its fields.
  const isOpen = [before, after].some(hasOwnFields);
  const hide = (): string => 'object';
  const was = describeType(before, isOpen ? hide : undefined);
  const is = describeType(after, isOpen ? hide : originOf);
  return was === is ? undefined : `${isOpen ? is : describeType(after)}, was ${was}`;
}

function hasOwnFields(field: Field): boolean {
  const { inner } = innerOf(field);
  return isObject(inner) && !isNamed(inner);
}

function compareValues(older: readonly string[], newer: readonly string[]): string | undefined {
  const gone = older.filter((value) => !newer.includes(value));
  const added = newer.filter((value) => !older.includes(value));
  const words = [gone.length > 0 && `no longer ${list(gone)}`, added.length > 0 && `also ${list(added)}`];
  return words.filter(Boolean).join(', ') || undefined;
}

const shownValues = 8;

function list(values: readonly string[]): string {
  const rest = values.length - shownValues;
  const shown = values.slice(0, shownValues).map((value) => `\`${value}\``);
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
