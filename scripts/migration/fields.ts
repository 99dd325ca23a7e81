import { type Schema, schemaParts } from '../contract/index.ts';
import type { Move } from './mapping.ts';
import { innerOf, isNamed, isNullable, isObject, membersOf, type Part, resolved } from './part.ts';

/** A field of an object, as a caller sees it. */
export interface Field extends Part {
  isRequired: boolean;
}

/** A field of both versions, or of one only. The path is that of the older version where it has the field. */
export interface FieldPair {
  path: string;
  before?: Field;
  after?: Field;
}

/**
 * Walks two schemas side by side, down to what has a name of its own in both: that is compared once, wherever it is used.
 * A field that moves is met where it goes. One that the moves call new or gone is left out: whoever knows them knows it.
 */
export function pairFields(older: Part, newer: Part, moves: readonly Move[]): FieldPair[] {
  const origins = new Set(moves.flatMap(({ from }) => [from, from?.replace(/\[\]$/, '')]));
  const arrivals = new Set(moves.flatMap(({ to }) => [to, to?.replace(/\[\]$/, '')]));

  const walk = (before: Part, olderPrefix: string, after: Part, newerPrefix: string): FieldPair[] => {
    const [was, is] = [fieldsOf(before), fieldsOf(after)];
    const known = [...was].flatMap(([name, field]): FieldPair[] => {
      const [path, same] = [`${olderPrefix}${name}`, is.get(name)];
      if (origins.has(path)) return [];
      return same ? pair(path, field, `${newerPrefix}${name}`, same) : [{ path, before: field }];
    });
    const added = [...is].flatMap(([name, field]): FieldPair[] => {
      const path = `${newerPrefix}${name}`;
      return was.has(name) || arrivals.has(path) ? [] : [{ path, after: field }];
    });
    return [...known, ...added];
  };

  const pair = (path: string, before: Field, newerPath: string, after: Field): FieldPair[] => {
    const [was, is] = [innerOf(before), innerOf(after)];
    const isTold = isNamed(was.inner) && (isNamed(is.inner) || origins.has(path));
    const below =
      isObject(was.inner) && isObject(is.inner) && !isTold
        ? walk(was.inner, `${path}${was.suffix}.`, is.inner, newerPath === '$' ? '' : `${newerPath}${is.suffix}.`)
        : [];
    return [{ path, before, after }, ...below];
  };

  const moved = moves.flatMap(({ from, to }): FieldPair[] => {
    const before = from === undefined ? undefined : findField(older, from);
    const after = to === undefined ? undefined : findField(newer, to);
    return before && after ? pair(from!, before, to!, after) : [];
  });
  const areUnions = [older, newer].every((part) => isNamed({ ...part, schema: resolved(part) }));
  // The root that a field became is compared with that field.
  const rest = arrivals.has('$') ? { ...newer, schema: {} } : newer;
  return [...moved, ...(areUnions ? [] : walk(older, '', rest, ''))];
}

/** The fields of an object, of all parts of an `allOf`, and of the members of a union, each of which may lack one. */
export function fieldsOf(part: Part): Map<string, Field> {
  const { document } = part;
  const { allOf = [], properties = {}, required = [] } = resolved(part);
  const alternatives = membersOf(part).map(fieldsOf);
  const names = new Set(alternatives.flatMap((fields) => [...fields.keys()]));
  const ofUnion = [...names].map((name): [string, Field] => {
    const found = alternatives.flatMap((fields) => fields.get(name) ?? []);
    const schemas = [...new Set(found.map((field) => field.schema))];
    const isRequired = found.length === alternatives.length && found.every((field) => field.isRequired);
    return [name, { document, schema: schemas.length === 1 ? schemas[0]! : { oneOf: schemas }, isRequired }];
  });
  const own = Object.entries(properties).map(([name, schema]): [string, Field] => [
    name,
    { document, schema, isRequired: required.includes(name) },
  ]);
  return new Map([...allOf.flatMap((schema) => [...fieldsOf({ document, schema })]), ...ofUnion, ...own]);
}

/**
 * The field at a dotted path; it is required if all on the way are, and none is null. `[]` goes into a list, `$` is the
 * root. Maps whose keys are free have every field.
 */
export function findField(root: Part, path: string): Field | undefined {
  const start: Field = { ...root, isRequired: true };
  // A dot in the name of a parameter is only a dot.
  const whole = path === '$' ? start : fieldsOf(root).get(path);
  return whole ?? path.split('.').reduce<Field | undefined>((parent, step) => parent && follow(parent, step), start);
}

function follow(parent: Field, step: string): Field | undefined {
  const name = step.replaceAll('[]', '');
  const field = name === '' ? parent : (fieldsOf(parent).get(name) ?? freeField(parent));
  if (!field) return undefined;
  let schema: Schema | undefined = field.schema;
  for (let depth = step.length - name.length; depth > 0; depth -= 2)
    schema = schemaParts(field.document, schema).find(({ items }) => items)?.items;
  return schema && { ...field, schema, isRequired: parent.isRequired && !isNullable(parent) && field.isRequired };
}

function freeField({ document, schema }: Part): Field | undefined {
  const values = schemaParts(document, schema).map(({ additionalProperties }) => additionalProperties);
  const found = values.find((value): value is Schema => typeof value === 'object');
  return found && { document, schema: found, isRequired: false };
}
