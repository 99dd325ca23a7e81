import type { Schema } from '@extend-openapi/document';

/** Says where the page of a named schema is. */
export type LinkSchema = (name: string) => string;

/** The name at the end of a reference to a schema. */
export const schemaName = ({ $ref }: Schema): string | undefined =>
  $ref?.startsWith('#/components/schemas/') ? $ref.slice('#/components/schemas/'.length) : undefined;

/** What kind of value a schema asks for, in a few words of Markdown. */
export function describeType(schema: Schema | boolean, link: LinkSchema): string {
  if (typeof schema === 'boolean') return schema ? 'any value' : 'nothing';
  const name = schemaName(schema);
  if (name !== undefined) return link(name);
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  const union = schema.oneOf ?? schema.anyOf;
  if (union) return [...new Set(union.map((member) => describeType(member, link)))].join(' or ');
  if (schema.allOf) return schema.allOf.map((member) => describeType(member, link)).join(' and ');
  const types = [schema.type ?? (schema.properties ? 'object' : 'any value')].flat();
  return types.map((type) => describeOne(type, schema, link)).join(' or ');
}

function describeOne(type: string, schema: Schema, link: LinkSchema): string {
  if (type === 'array') return `list of ${schema.items ? describeType(schema.items, link) : 'any values'}`;
  const values = schema.additionalProperties;
  if (type === 'object' && typeof values === 'object') return `map of ${describeType(values, link)}`;
  const format = type !== 'null' && schema.format ? ` (${schema.format})` : '';
  return `${type}${format}`;
}

const limits: readonly [keyof Schema & string, string][] = [
  ['minimum', 'at least'],
  ['maximum', 'at most'],
  ['exclusiveMinimum', 'more than'],
  ['exclusiveMaximum', 'less than'],
  ['minLength', 'characters, at least'],
  ['maxLength', 'characters, at most'],
  ['minItems', 'items, at least'],
  ['maxItems', 'items, at most'],
  ['pattern', 'pattern'],
];

/** Limits and the default of a value. */
export function describeLimits(schema: Schema): string[] {
  const said = limits.flatMap(([key, words]) => (schema[key] === undefined ? [] : [`${words} \`${schema[key]}\``]));
  return schema.default === undefined ? said : [...said, `default \`${JSON.stringify(schema.default)}\``];
}
