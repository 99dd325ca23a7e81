import { type Document, resolve, type Schema } from '../contract/index.ts';

/** The name of a schema that a reference leads to. */
export const referenceName = (schema: Schema): string | undefined => schema.$ref?.split('/').at(-1);

/** The members of a union, without null. */
export const membersOf = ({ oneOf = [], anyOf = [] }: Schema): Schema[] =>
  [...oneOf, ...anyOf].filter((member) => member.type !== 'null');

/** Whether a schema is worth its name in a guide: objects and unions of objects are, texts and numbers are not. */
export function isObject(document: Document, schema: Schema): boolean {
  const resolved = resolve(document, schema);
  if (resolved.properties || resolved.allOf) return true;
  return membersOf(resolved).some((member) => isObject(document, member));
}

/** Whether a part is told elsewhere: it refers to an object, or to several. */
export const isNamed = (document: Document, schema: Schema): boolean =>
  [schema, ...membersOf(resolve(document, schema))].some((member) => member.$ref && isObject(document, member));

/** What a list holds, or a part that may be null, and how many lists it stands in. */
export function innerOf(document: Document, schema: Schema): { schema: Schema; suffix: string } {
  const resolved = resolve(document, schema);
  if (resolved.items) {
    const inner = innerOf(document, resolved.items);
    return { schema: inner.schema, suffix: `[]${inner.suffix}` };
  }
  const members = membersOf(resolved);
  return members.length === 1 ? innerOf(document, members[0]!) : { schema, suffix: '' };
}

/** A type in a few words. Null is left out; references to objects appear by name, which `rename` may translate. */
export function describeType(document: Document, schema: Schema, rename = (name: string): string => name): string {
  const describe = (part: Schema): string => describeType(document, part, rename);
  const name = referenceName(schema);
  const resolved = resolve(document, schema);
  if (name && isObject(document, resolved)) return rename(name);
  if (resolved.const !== undefined) return typeof resolved.const;
  if (resolved.enum) return 'enum';
  const members = membersOf(resolved);
  if (members.length > 0) return [...new Set(members.map(describe))].toSorted().join(' | ');
  if (resolved.allOf?.length === 1) return describe(resolved.allOf[0]!);
  const types = [resolved.type ?? []].flat().filter((type) => type !== 'null');
  const words = types.map((type) => {
    if (type === 'array') return `list of ${resolved.items ? describe(resolved.items) : 'any'}`;
    if (type === 'object' && !resolved.properties && resolved.additionalProperties) return 'map';
    return typeof resolved.format === 'string' && type === 'string' ? resolved.format : type;
  });
  return words.join(' | ') || (isObject(document, resolved) ? 'object' : 'any');
}

export function isNullable(document: Document, schema: Schema): boolean {
  const { type = [], const: fixed, oneOf = [], anyOf = [] } = resolve(document, schema);
  if ([type].flat().includes('null') || fixed === null) return true;
  return [...oneOf, ...anyOf].some((member) => isNullable(document, member));
}

/** The values of an enum, or of every enum in a union. */
export function valuesOf(document: Document, schema: Schema): string[] {
  const resolved = resolve(document, schema);
  const own = resolved.enum ?? (resolved.const === undefined ? [] : [resolved.const]);
  const others = [...membersOf(resolved), ...(resolved.allOf ?? [])].filter((member) => !isObject(document, member));
  return [
    ...own.filter((value) => value !== null).map(String),
    ...others.flatMap((member) => valuesOf(document, member)),
  ];
}
