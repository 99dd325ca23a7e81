import { resolve, type Document, type Schema } from '@extend-openapi/document';
import { indent, prose } from './markdown.ts';
import { describeLimits, describeType, schemaName, type LinkSchema } from './schema-type.ts';

/** What a schema consists of, as nested lists: named schemas are links, what is written in place is spelled out. */
export function renderSchema(document: Document, schema: Schema, link: LinkSchema): string {
  const fields = listFields(document, schema).map((field) => renderField(document, field, link));
  const members = (schema.oneOf ?? schema.anyOf ?? []).filter((member) => member.type !== 'null');
  const union = members.map((member) => renderMember(document, member, link));
  const values = renderValues(schema);
  const parts = [union.length > 0 ? `One of:\n\n${union.join('\n')}` : '', values, fields.join('\n')];
  return parts.filter(Boolean).join('\n\n');
}

interface Field {
  name: string;
  schema: Schema;
  isRequired: boolean;
}

/** The fields of an object, those of the schemas that it is composed of included. */
function listFields(document: Document, schema: Schema): Field[] {
  const found = new Map<string, Field>();
  const inherited = (schema.allOf ?? []).flatMap((part) =>
    typeof part === 'object' ? listFields(document, resolve(document, part)) : [],
  );
  const required = new Set(schema.required);
  for (const field of inherited) found.set(field.name, field);
  for (const [name, member] of Object.entries(schema.properties ?? {}))
    found.set(name, { name, schema: member, isRequired: false });
  return [...found.values()].map((field) => ({
    ...field,
    isRequired: field.isRequired || required.has(field.name),
  }));
}

function renderField(document: Document, { name, schema, isRequired }: Field, link: LinkSchema): string {
  const facts = [describeType(schema, link), ...(isRequired ? ['required'] : []), ...describeLimits(schema)];
  const notes = [schema['deprecated'] ? 'deprecated' : ''].filter(Boolean);
  return entry(`\`${name}\` ${[...facts, ...notes].join(', ')}`, schema, renderInner(document, schema, link));
}

function renderMember(document: Document, member: Schema, link: LinkSchema): string {
  return entry(describeType(member, link), member, schemaName(member) ? '' : renderInner(document, member, link));
}

function entry(head: string, schema: Schema, inner: string): string {
  const text = prose(schema['description'] as string | undefined);
  return [`- ${head}`, ...[text, inner].filter(Boolean).map((part) => `\n${indent(part, 2)}`)].join('\n');
}

/** What is written in place below a field, be it in a list, in a union with null, or in a map. */
function renderInner(document: Document, schema: Schema, link: LinkSchema): string {
  if (schemaName(schema)) return '';
  const below = [schema, schema.items, schema.additionalProperties, ...(schema.oneOf ?? schema.anyOf ?? [])];
  const inPlace = below.filter((part): part is Schema => typeof part === 'object' && !schemaName(part));
  return inPlace
    .flatMap((part) => [renderValues(part), ...renderFields(document, part, link)])
    .filter(Boolean)
    .join('\n');
}

const renderFields = (document: Document, schema: Schema, link: LinkSchema): string[] =>
  listFields(document, schema).map((field) => renderField(document, field, link));

/** The values of an enum, unless its description tells of each. */
function renderValues(schema: Schema): string {
  const description = String(schema['description'] ?? '');
  const untold = (schema.enum ?? []).filter((value) => !description.includes(`\`${String(value)}\``));
  return untold.length === 0 ? '' : `Values: ${schema.enum!.map((value) => `\`${String(value)}\``).join(', ')}`;
}
