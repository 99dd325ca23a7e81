import type { Document, Schema } from '../contract/index.ts';
import { describeType, isNullable, valuesOf } from './describe-type.ts';
import type { Field } from './fields.ts';

/** What became of a field. */
export type Difference =
  | { kind: 'gone'; path: string }
  | { kind: 'new'; path: string; isRequired: boolean }
  | { kind: 'type'; path: string; before: string; after: string }
  | { kind: 'values'; path: string; gone: string[]; added: string[] }
  | { kind: 'nullable' | 'not nullable' | 'required' | 'optional' | 'always there'; path: string };

/** A schema of one version. */
export interface Part {
  document: Document;
  schema: Schema;
}

/** How one field differs that both versions have. */
export function compareField(
  older: Part,
  newer: Part,
  before: Field,
  after: Field,
  rename: (name: string) => string,
): Difference[] {
  const { path } = before;
  const differences: Difference[] = [];
  const types = {
    before: describeType(older.document, before.schema, rename),
    after: describeType(newer.document, after.schema),
  };
  const values = { before: valuesOf(older.document, before.schema), after: valuesOf(newer.document, after.schema) };
  if (values.before.length > 0 && values.after.length > 0) {
    const gone = values.before.filter((value) => !values.after.includes(value));
    const added = values.after.filter((value) => !values.before.includes(value));
    if (gone.length + added.length > 0) differences.push({ kind: 'values', path, gone, added });
  } else if (!isSameType(types.before, types.after)) {
    differences.push({ kind: 'type', path, before: describeType(older.document, before.schema), after: types.after });
  }
  const nullable = {
    before: isNullable(older.document, before.schema),
    after: isNullable(newer.document, after.schema),
  };
  const isPresent = !before.isRequired && after.isRequired;
  if (isPresent) differences.push({ kind: !nullable.before && nullable.after ? 'always there' : 'required', path });
  if (before.isRequired && !after.isRequired) differences.push({ kind: 'optional', path });
  if (!nullable.before && nullable.after && !isPresent) differences.push({ kind: 'nullable', path });
  if (nullable.before && !nullable.after) differences.push({ kind: 'not nullable', path });
  return differences;
}

/** A tag that was any text and is one text now is no other type to a caller, nor is an object that got a name. */
function isSameType(before: string, after: string): boolean {
  const types = [sortMembers(before), sortMembers(after)];
  const isTag = types.some((type) => type.startsWith('"')) && types.includes('string');
  const isInline =
    types.some((type) => /^(list of )*object$/.test(type)) &&
    types.every((type) => / \| |map|string|number|integer|boolean|any|date/.test(type) === false);
  return types[0] === types[1] || isTag || isInline;
}

const sortMembers = (type: string): string => type.split(' | ').toSorted().join(' | ');
