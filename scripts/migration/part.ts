import { type Document, resolve, type Schema } from '../contract/index.ts';

/** A schema, and the document that its references lead into. */
export interface Part {
  document: Document;
  schema: Schema;
}

/** What a reference leads to. */
export const resolved = ({ document, schema }: Part): Schema => resolve(document, schema);

/** The name of the schema that a reference leads to. */
export const nameOf = ({ schema }: Part): string | undefined => schema.$ref?.split('/').at(-1);

/** The members of a union, without null. */
export function membersOf(part: Part): Part[] {
  const { oneOf = [], anyOf = [] } = resolved(part);
  const members = [...oneOf, ...anyOf].filter((member) => member.type !== 'null');
  return members.map((schema) => ({ document: part.document, schema }));
}

/** Whether a part has fields: it is an object, or a union that has some. */
export function isObject(part: Part): boolean {
  const { properties, allOf } = resolved(part);
  return properties !== undefined || allOf !== undefined || membersOf(part).some(isObject);
}

/** Whether a part is told elsewhere, because it refers to an object, or to several. */
export const isNamed = (part: Part): boolean =>
  [part, ...membersOf(part)].some((member) => nameOf(member) !== undefined && isObject(member));

/** What a list holds, or a part that may be null, and `[]` for each list around it. */
export function innerOf(part: Part): { inner: Part; suffix: string } {
  const { items } = resolved(part);
  if (items) {
    const { inner, suffix } = innerOf({ document: part.document, schema: items });
    return { inner, suffix: `[]${suffix}` };
  }
  const members = membersOf(part);
  return members.length === 1 ? innerOf(members[0]!) : { inner: part, suffix: '' };
}

/** A type in a few words. Null is left out; references to objects appear by name, which `rename` may translate. */
export function describeType(part: Part, rename = (name: string): string => name): string {
  const { document } = part;
  const name = nameOf(part);
  if (name && isObject(part)) return rename(name);
  const { const: fixed, enum: values, allOf, type = [], items, format, ...schema } = resolved(part);
  if (fixed !== undefined) return typeof fixed;
  if (values) return 'enum';
  const members = membersOf(part).map((member) => describeType(member, rename));
  if (members.length > 0) return [...new Set(members)].toSorted().join(' | ');
  if (allOf?.length === 1) return describeType({ document, schema: allOf[0]! }, rename);
  const words = [type].flat().map((word) => {
    if (word === 'array') return `list of ${items ? describeType({ document, schema: items }, rename) : 'any'}`;
    if (word === 'object' && !schema.properties && schema.additionalProperties) return 'map';
    return typeof format === 'string' && word === 'string' ? format : word;
  });
  return words.filter((word) => word !== 'null').join(' | ') || (isObject(part) ? 'object' : 'any');
}

export function isNullable(part: Part): boolean {
  const { type = [], const: fixed, oneOf = [], anyOf = [] } = resolved(part);
  if ([type].flat().includes('null') || fixed === null) return true;
  return [...oneOf, ...anyOf].some((schema) => isNullable({ document: part.document, schema }));
}

/** The values of an enum, or of every enum in a union. */
export function valuesOf(part: Part): string[] {
  const { enum: values = [], const: fixed, allOf = [] } = resolved(part);
  const parts = [...membersOf(part), ...allOf.map((schema) => ({ document: part.document, schema }))];
  return [
    ...[...values, ...(fixed === undefined ? [] : [fixed])].filter((value) => value !== null).map(String),
    ...parts.filter((each) => !isObject(each)).flatMap(valuesOf),
  ];
}
