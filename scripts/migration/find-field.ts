import { type Document, resolve, type Schema } from '../contract/index.ts';

/**
 * The schema at a dotted path, looked for in every alternative of a union. `[]` goes into a list, `$` is the root.
 * Maps whose keys are free have every field.
 */
export function findField(document: Document, schema: Schema | undefined, path: string): Schema | undefined {
  if (path === '$' || !schema) return schema;
  return path.split('.').reduce<Schema | undefined>((parent, part) => step(document, parent, part), schema);
}

function step(document: Document, parent: Schema | undefined, part: string): Schema | undefined {
  const name = part.replaceAll('[]', '');
  const depth = (part.length - name.length) / 2;
  let found = name === '' ? parent : findProperty(document, parent, name);
  for (let level = 0; level < depth; level += 1) {
    found = variantsOf(document, found).find(({ items }) => items)?.items;
  }
  return found;
}

function findProperty(document: Document, parent: Schema | undefined, name: string): Schema | undefined {
  const variants = variantsOf(document, parent);
  const declared = variants.find(({ properties }) => properties?.[name])?.properties?.[name];
  return declared ?? variants.map(({ additionalProperties }) => additionalProperties).find(isSchema);
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

/** A schema with everything that it is put together from or may be instead. */
export function variantsOf(document: Document, schema: Schema | undefined, seen = new Set<Schema>()): Schema[] {
  const resolved = schema && resolve(document, schema);
  if (!resolved || seen.has(resolved)) return [];
  seen.add(resolved);
  const parts = [...(resolved.allOf ?? []), ...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])];
  return [resolved, ...parts.flatMap((part) => variantsOf(document, part, seen))];
}
