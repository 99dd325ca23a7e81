import type { Parameter } from '../contract/index.ts';
import { describeType, isNullable, valuesOf } from './describe-type.ts';
import type { Difference, Documents, Move } from './difference.ts';
import type { OperationParts } from './operation-parts.ts';

/** How the query parameters of an operation differ from those of its successor. */
export function compareQuery(
  older: OperationParts,
  newer: OperationParts,
  moves: readonly Move[],
  documents: Documents,
): Difference[] {
  const [before, after] = [query(older), query(newer)];
  return [
    ...before
      .filter(({ name }) => !after.some((other) => other.name === name) && !moves.some(({ from }) => from === name))
      .map(({ name }): Difference => ({ kind: 'gone', path: name })),
    ...after
      .filter(({ name }) => !before.some((other) => other.name === name) && !moves.some(({ to }) => to === name))
      .map(({ name, required }): Difference => ({ kind: 'new', path: name, isRequired: required === true })),
    ...before.flatMap((parameter) =>
      compareParameter(
        parameter,
        after.find(({ name }) => name === parameter.name),
        documents,
      ),
    ),
  ];
}

function compareParameter(before: Parameter, after: Parameter | undefined, { older, newer }: Documents): Difference[] {
  if (!before.schema || !after?.schema) return [];
  const { name: path } = before;
  const values = { before: valuesOf(older, before.schema), after: valuesOf(newer, after.schema) };
  const types = { before: describeType(older, before.schema), after: describeType(newer, after.schema) };
  const gone = values.before.filter((value) => !values.after.includes(value));
  const added = values.after.filter((value) => !values.before.includes(value));
  const isEnum = values.before.length > 0 && values.after.length > 0;
  return [
    ...(isEnum && gone.length + added.length > 0 ? [{ kind: 'values' as const, path, gone, added }] : []),
    ...(!isEnum && types.before !== types.after ? [{ kind: 'type' as const, path, ...types }] : []),
    ...(!before.required && after.required ? [{ kind: 'required' as const, path }] : []),
    ...(isNullable(older, before.schema) && !isNullable(newer, after.schema)
      ? [{ kind: 'not nullable' as const, path }]
      : []),
  ];
}

const query = ({ parameters }: OperationParts): Parameter[] =>
  parameters.filter((parameter) => parameter.in === 'query');
