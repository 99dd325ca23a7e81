import { type Document, resolve, type Schema, schemaParts } from '../contract/index.ts';
import type { Move } from './mapping.ts';
import { innerOf, isNamed, isNullable, isObject, membersOf } from './types.ts';

/** A schema of one version. */
export interface Part {
  document: Document;
  schema: Schema;
}

/** A field of an object, as a caller sees it. */
export interface Field {
  schema: Schema;
  isRequired: boolean;
}

/** A field of both versions, or of one only. The path is that of the older version where it has the field. */
export interface FieldPair {
  path: string;
  before?: Field;
  after?: Field;
}

/** Where a walk stands in one of the versions. */
interface Spot {
  prefix: string;
  schema: Schema;
}

/**
 * Walks two schemas side by side, down to what has a name of its own in both: that is compared once, wherever it is used.
 * A field that moves is met where it goes. One that the moves call new or gone is left out: whoever knows them knows it.
 */
export function pairFields(older: Part, newer: Part, moves: readonly Move[]): FieldPair[] {
  const origins = new Set(moves.flatMap(({ from }) => [from, from?.replace(/\[\]$/, '')]));
  const arrivals = new Set(moves.flatMap(({ to }) => [to, to?.replace(/\[\]$/, '')]));

  const walk = (before: Spot, after: Spot): FieldPair[] => {
    const [was, is] = [fieldsOf(older.document, before.schema), fieldsOf(newer.document, after.schema)];
    const known = [...was].flatMap(([name, field]): FieldPair[] => {
      const [path, same] = [`${before.prefix}${name}`, is.get(name)];
      if (origins.has(path)) return [];
      return same ? pair(path, field, `${after.prefix}${name}`, same) : [{ path, before: field }];
    });
    const added = [...is].flatMap(([name, field]): FieldPair[] => {
      const path = `${after.prefix}${name}`;
      return was.has(name) || arrivals.has(path) || arrivals.has('$') ? [] : [{ path, after: field }];
    });
    return [...known, ...added];
  };

  const pair = (path: string, before: Field, newerPath: string, after: Field): FieldPair[] => {
    const [was, is] = [enter(older, path, before), enter(newer, newerPath, after)];
    const isTold = isNamed(older.document, was.schema) && (isNamed(newer.document, is.schema) || origins.has(path));
    const areObjects = isObject(older.document, was.schema) && isObject(newer.document, is.schema);
    return [{ path, before, after }, ...(areObjects && !isTold ? walk(was, is) : [])];
  };

  const moved = moves.flatMap(({ from, to }): FieldPair[] => {
    const before = from === undefined ? undefined : findField(older, from);
    const after = to === undefined ? undefined : findField(newer, to);
    return before && after ? pair(from!, before, to!, after) : [];
  });
  const areUnions = [older, newer].every(({ document, schema }) => isNamed(document, resolve(document, schema)));
  return [...moved, ...(areUnions ? [] : walk({ prefix: '', ...older }, { prefix: '', ...newer }))];
}

function enter({ document }: Part, path: string, field: Field): Spot {
  const { schema, suffix } = innerOf(document, field.schema);
  return { prefix: `${path}${suffix}.`, schema };
}

/** The fields of an object, of all parts of an `allOf`, and of the members of a union, each of which may lack one. */
export function fieldsOf(document: Document, schema: Schema): Map<string, Field> {
  const { allOf = [], properties = {}, required = [], ...rest } = resolve(document, schema);
  const alternatives = membersOf(rest).map((member) => fieldsOf(document, member));
  const names = new Set(alternatives.flatMap((fields) => [...fields.keys()]));
  const ofUnion = [...names].map((name): [string, Field] => {
    const found = alternatives.flatMap((fields) => fields.get(name) ?? []);
    const schemas = [...new Set(found.map((field) => field.schema))];
    const isRequired = found.length === alternatives.length && found.every((field) => field.isRequired);
    return [name, { schema: schemas.length === 1 ? schemas[0]! : { oneOf: schemas }, isRequired }];
  });
  return new Map([
    ...allOf.flatMap((part) => [...fieldsOf(document, part)]),
    ...ofUnion,
    ...Object.entries(properties).map(([name, property]): [string, Field] => [
      name,
      { schema: property, isRequired: required.includes(name) },
    ]),
  ]);
}

/**
 * The field at a dotted path; it is required if all on the way are, and none is null. `[]` goes into a list, `$` is the root. Maps whose
 * keys are free have every field.
 */
export function findField({ document, schema }: Part, path: string): Field | undefined {
  // A dot in the name of a parameter is only a dot.
  const whole = path === '$' ? { schema, isRequired: true } : fieldsOf(document, schema).get(path);
  if (whole) return whole;
  return path
    .split('.')
    .reduce<Field | undefined>((parent, part) => parent && step(document, parent, part), { schema, isRequired: true });
}

function step(document: Document, parent: Field, part: string): Field | undefined {
  const name = part.replaceAll('[]', '');
  const field = name === '' ? parent : (fieldsOf(document, parent.schema).get(name) ?? anyField(document, parent));
  if (!field) return undefined;
  let schema: Schema | undefined = field.schema;
  for (let depth = part.length - name.length; depth > 0; depth -= 2)
    schema = schemaParts(document, schema).find(({ items }) => items)?.items;
  const isRequired = parent.isRequired && !isNullable(document, parent.schema) && field.isRequired;
  return schema && { schema, isRequired };
}

function anyField(document: Document, { schema }: Field): Field | undefined {
  const free = schemaParts(document, schema).map(({ additionalProperties }) => additionalProperties);
  const found = free.find((value): value is Schema => typeof value === 'object');
  return found && { schema: found, isRequired: false };
}
