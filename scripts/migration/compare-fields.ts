import { resolve } from '../contract/index.ts';
import { type Field, pairFields, type Part } from './fields.ts';
import type { Move } from './mapping.ts';
import { describeType, innerOf, isNamed, isNullable, isObject, valuesOf } from './types.ts';

/** What became of a field, in a few words. */
export interface Difference {
  path: string;
  what: string;
}

/** The name of the newer version for a schema of the older one. */
export type Rename = (name: string) => string;

/**
 * How two schemas differ, apart from the moves, which are known already.
 *
 * @param isSent Whether callers send them, and have to send what is required.
 */
export function compareFields(
  older: Part,
  newer: Part,
  moves: readonly Move[],
  rename: Rename,
  isSent: boolean,
): Difference[] {
  const [before, after] = [older, newer].map(({ document, schema }): Field => ({
    schema: resolve(document, schema),
    isRequired: true,
  })) as [Field, Field];
  const pairs = pairFields(older, newer, moves);
  return [...(moves.some(({ to }) => to === '$') ? [] : [{ path: '$', before, after }]), ...pairs].flatMap(
    ({ path, before: was, after: is }) => {
      if (!is) return [{ path, what: 'gone' }];
      if (!was) return [{ path, what: is.isRequired && isSent ? 'new and required' : 'new' }];
      return compareField(older, newer, was, is, rename).map((what) => ({ path, what }));
    },
  );
}

function compareField(older: Part, newer: Part, before: Field, after: Field, rename: Rename): string[] {
  const isOptional = [!before.isRequired, !after.isRequired];
  const canBeNull = [isNullable(older.document, before.schema), isNullable(newer.document, after.schema)];
  const isNullNow = !canBeNull[0] && canBeNull[1];
  const isRequiredNow = isOptional[0] && !isOptional[1];
  return [
    ...compareTypes(older, newer, before, after, rename),
    ...(isRequiredNow ? [isNullNow ? 'null instead of absent' : 'required'] : []),
    ...(!isOptional[0] && isOptional[1] ? ['optional'] : []),
    ...(isNullNow && !isRequiredNow ? ['can be null'] : []),
    ...(canBeNull[0] && !canBeNull[1] ? ['never null'] : []),
  ];
}

function compareTypes(older: Part, newer: Part, before: Field, after: Field, rename: Rename): string[] {
  const values = [valuesOf(older.document, before.schema), valuesOf(newer.document, after.schema)] as const;
  if (values[0].length > 0 && values[1].length > 0) {
    const gone = values[0].filter((value) => !values[1].includes(value));
    const added = values[1].filter((value) => !values[0].includes(value));
    const words = [
      ...(gone.length > 0 ? [`no longer ${list(gone)}`] : []),
      ...(added.length > 0 ? [`also ${list(added)}`] : []),
    ];
    return words.length > 0 ? [words.join(', ')] : [];
  }
  // An object without a name is compared by its fields.
  const isOpen = isUnnamed(older, before) || isUnnamed(newer, after);
  const was = describeType(older.document, before.schema, isOpen ? () => 'object' : rename);
  const is = describeType(newer.document, after.schema, isOpen ? () => 'object' : undefined);
  return was === is ? [] : [`${is}, was ${isOpen ? was : describeType(older.document, before.schema)}`];
}

function isUnnamed({ document }: Part, field: Field): boolean {
  const { schema } = innerOf(document, field.schema);
  return isObject(document, schema) && !isNamed(document, schema);
}

const shownValues = 8;

function list(values: readonly string[]): string {
  const rest = values.length - shownValues;
  const shown = values.slice(0, shownValues).map((value) => `\`${value}\``);
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
