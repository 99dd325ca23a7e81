import type { Schema } from './source.ts';

/** A schema of OpenAPI 3.0, one level deep, in the words of 3.1 (JSON Schema 2020-12). */
export function modernize({ nullable, exclusiveMinimum, exclusiveMaximum, ...schema }: Schema): Schema {
  const { minimum, maximum, ...rest } = schema;
  const isUnion = schema.allOf ?? schema.oneOf ?? schema.anyOf;
  // By the letter "nullable" means nothing without "type"; whoever writes it beside a reference means it.
  if (nullable === true && schema.type === undefined && isUnion) return { anyOf: [rest, { type: 'null' }] };
  return {
    ...rest,
    ...(nullable === true && schema.type !== undefined ? { type: [schema.type, 'null'].flat() } : {}),
    ...(nullable === true && schema.enum ? { enum: [...schema.enum, null] } : {}),
    ...bound('minimum', 'exclusiveMinimum', minimum, exclusiveMinimum),
    ...bound('maximum', 'exclusiveMaximum', maximum, exclusiveMaximum),
  };
}

function bound(name: string, exclusiveName: string, value: unknown, exclusive: unknown): Schema {
  if (value === undefined) return typeof exclusive === 'object' ? { [exclusiveName]: exclusive } : {};
  return { [exclusive === true ? exclusiveName : name]: value };
}
