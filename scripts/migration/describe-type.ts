import { type Document, resolve, type Schema } from '../contract/index.ts';

/** The name of a schema that a reference leads to. */
export const referenceName = (schema: Schema): string | undefined => schema.$ref?.split('/').at(-1);

/** A type in a few words. Null is left out; references to objects appear by name, which `rename` may translate. */
export function describeType(document: Document, schema: Schema, rename = (name: string): string => name): string {
  const name = referenceName(schema);
  const resolved = resolve(document, schema);
  if (name && isNamedPart(document, resolved)) return rename(name);
  if (resolved.const !== undefined) return JSON.stringify(resolved.const);
  if (resolved.enum) return 'enum';
  const members = resolved.oneOf ?? resolved.anyOf;
  if (members)
    return [
      ...new Set(
        members.filter((member) => member.type !== 'null').map((member) => describeType(document, member, rename)),
      ),
    ].join(' | ');
  if (resolved.allOf?.length === 1) return describeType(document, resolved.allOf[0]!, rename);
  const types = typesOf(resolved).filter((type) => type !== 'null');
  return (
    types.map((type) => describeSimple(document, resolved, type, rename)).join(' | ') ||
    (resolved.allOf || resolved.properties ? 'object' : 'any')
  );
}

function describeSimple(document: Document, schema: Schema, type: string, rename: (name: string) => string): string {
  if (type === 'array') return `list of ${schema.items ? describeType(document, schema.items, rename) : 'any'}`;
  if (type === 'object' && !schema.properties && schema.additionalProperties) return 'map';
  return typeof schema.format === 'string' && type === 'string' ? schema.format : type;
}

export const typesOf = ({ type }: Schema): string[] => (Array.isArray(type) ? type : type ? [type] : []);

/** Whether a component is worth its name in a guide: objects and unions of objects are, strings and numbers are not. */
export function isNamedPart(document: Document, schema: Schema): boolean {
  const resolved = resolve(document, schema);
  if (resolved.properties || resolved.allOf) return true;
  const members = [...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])];
  return members.some((member) => isNamedPart(document, member));
}

export function isNullable(document: Document, schema: Schema): boolean {
  const resolved = resolve(document, schema);
  const members = [...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])];
  return (
    typesOf(resolved).includes('null') ||
    resolved.const === null ||
    members.some((member) => isNullable(document, member))
  );
}

/** The values of an enum, or of every enum in a union. */
export function valuesOf(document: Document, schema: Schema): string[] {
  const resolved = resolve(document, schema);
  const members = [...(resolved.oneOf ?? []), ...(resolved.anyOf ?? []), ...(resolved.allOf ?? [])];
  const own = resolved.enum ?? (resolved.const === undefined ? [] : [resolved.const]);
  return [
    ...own.filter((value) => value !== null).map(String),
    ...members.flatMap((member) => (isNamedPart(document, member) ? [] : valuesOf(document, member))),
  ];
}
