import { resolve, type Document, type Operation, type Schema } from './openapi.ts';

/** The JSON schema of an operation's success. */
export function successSchema(document: Document, operation: Operation): Schema | undefined {
  const status = Object.keys(operation.responses).find((code) => code.startsWith('2'));
  const content = status ? resolve(document, operation.responses[status]!).content : undefined;
  return content?.['application/json']?.schema;
}

/** The schema at a JSON pointer into the value of another. */
export function schemaAt(document: Document, schema: Schema | undefined, pointer: string): Schema | undefined {
  return pointer
    .split('/')
    .slice(1)
    .reduce<Schema | undefined>((parent, name) => propertyOf(document, parent, name), schema);
}

/** The schema of a property, in whichever member of a union or of an `allOf` it is declared. */
export function propertyOf(document: Document, schema: Schema | undefined, name: string): Schema | undefined {
  return schemaParts(document, schema).find(({ properties }) => properties?.[name])?.properties?.[name];
}

/** The schema and, of a union, its members: every one that a value may be of. */
export const alternatives = (document: Document, schema: Schema | undefined): Schema[] =>
  schemaParts(document, schema, ['oneOf', 'anyOf']);

/** The schema and what the keywords lead to, each once: a schema may contain itself. */
export function schemaParts(
  document: Document,
  schema: Schema | undefined,
  keywords: readonly ('oneOf' | 'anyOf' | 'allOf')[] = ['oneOf', 'anyOf', 'allOf'],
  met: Set<Schema> = new Set(),
): Schema[] {
  const resolved = schema && resolve(document, schema);
  if (!resolved || met.has(resolved)) return [];
  met.add(resolved);
  const members = keywords.flatMap((keyword) => resolved[keyword] ?? []);
  return [resolved, ...members.flatMap((member) => schemaParts(document, member, keywords, met))];
}
