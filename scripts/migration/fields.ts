import { type Document, propertyOf, resolve, type Schema, schemaParts } from '../contract/index.ts';
import { isNamedPart, referenceName } from './describe-type.ts';

/** A field of a schema, as a caller sees it. */
export interface Field {
  path: string;
  schema: Schema;
  isRequired: boolean;
}

/**
 * The fields of a schema by dotted path, down to the next schema that has a name of its own: that one is compared once,
 * wherever it is used. A union of named schemas has the single field `$`. Paths in `opened` are entered all the same,
 * because what stands opposite has no name.
 */
export function listFields(
  document: Document,
  root: Schema,
  opened: ReadonlySet<string> = new Set(),
): Map<string, Field> {
  const fields = new Map<string, Field>();
  collect({ document, opened, fields }, root, '');
  return fields;
}

interface Collection {
  document: Document;
  opened: ReadonlySet<string>;
  fields: Map<string, Field>;
}

function collect(collection: Collection, schema: Schema, prefix: string): void {
  const { document, opened, fields } = collection;
  const resolved = resolve(document, schema);
  for (const part of resolved.allOf ?? []) collect(collection, part, prefix);
  const members = membersOf(resolved);
  const isUnion = members.some(referenceName) && !opened.has(prefix === '' ? '$' : prefix.slice(0, -1));
  if (isUnion && prefix === '') fields.set('$', { path: '$', schema: resolved, isRequired: true });
  if (members.length > 0)
    collectUnion(
      collection,
      members.filter((member) => !isUnion || !referenceName(member)),
      prefix,
    );
  for (const [name, property] of Object.entries(resolved.properties ?? {})) {
    const path = `${prefix}${name}`;
    fields.set(path, { path, schema: property, isRequired: resolved.required?.includes(name) ?? false });
    collectBelow(collection, property, path);
  }
}

/** A field of a union is certain to be there only if every member has it. */
function collectUnion({ document, opened, fields }: Collection, members: readonly Schema[], prefix: string): void {
  const lists = members.map((member) => {
    const own = new Map<string, Field>();
    collect({ document, opened, fields: own }, member, prefix);
    return own;
  });
  for (const path of new Set(lists.flatMap((own) => [...own.keys()]))) {
    const found = lists.flatMap((own) => own.get(path) ?? []);
    const schemas = [...new Set(found.map(({ schema }) => schema))];
    const schema = schemas.length === 1 ? schemas[0]! : { oneOf: schemas };
    if (!fields.has(path))
      fields.set(path, {
        path,
        schema,
        isRequired: found.length === lists.length && found.every(({ isRequired }) => isRequired),
      });
  }
}

function collectBelow(collection: Collection, property: Schema, path: string): void {
  const { document, opened } = collection;
  if (referenceName(property) && isNamedPart(document, property) && !opened.has(path)) return;
  const resolved = resolve(document, property);
  const sole = membersOf(resolved);
  if (resolved.items) collectBelow(collection, resolved.items, `${path}[]`);
  else if (sole.length === 1) collectBelow(collection, sole[0]!, path);
  else if (isNamedPart(document, resolved)) collect(collection, resolved, `${path}.`);
}

const membersOf = ({ oneOf, anyOf }: Schema): Schema[] =>
  [...(oneOf ?? []), ...(anyOf ?? [])].filter((member) => member.type !== 'null');

/** The paths that have fields below them, and `$` when the root has fields. */
export function parentsOf(fields: ReadonlyMap<string, Field>): Set<string> {
  const paths = [...fields.keys()];
  const parents = paths.map((path) => path.slice(0, Math.max(path.lastIndexOf('.'), 0))).filter(Boolean);
  return new Set(paths.some((path) => path !== '$') && !fields.has('$') ? ['$', ...parents] : parents);
}

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
    found = schemaParts(document, found).find(({ items }) => items)?.items;
  }
  return found;
}

function findProperty(document: Document, parent: Schema | undefined, name: string): Schema | undefined {
  const others = schemaParts(document, parent).map(({ additionalProperties }) => additionalProperties);
  return propertyOf(document, parent, name) ?? others.find(isSchema);
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;
