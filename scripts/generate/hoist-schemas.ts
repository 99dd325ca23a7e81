import { capitalize } from './identifiers.ts';
import { type Document, resolve, type Schema } from '../contract/index.ts';
import { visit } from './visit.ts';

/** Ends of references to schemas that stand inside of something else. */
const inner =
  /\/(?:schema|items|additionalProperties|not|(?:properties|patternProperties|\$defs|definitions|allOf|anyOf|oneOf|prefixItems)\/[^/]+)$/;

/**
 * Gives each schema that is referred to where it stands inside of another part a name of its own, and leaves out
 * definitions, which the generator would take for a field.
 */
export function hoistSchemas(document: Document): void {
  const schemas = ((document.components ??= {}).schemas ??= {});
  const names = new Map<string, string>();
  const redirect = (node: Schema): void => {
    if (typeof node.$ref === 'string' && inner.test(node.$ref)) node.$ref = `#/components/schemas/${hoist(node.$ref)}`;
  };
  const hoist = (reference: string): string => {
    const known = names.get(reference);
    if (known !== undefined) return known;
    const name = freeName(reference, schemas);
    names.set(reference, name);
    schemas[name] = structuredClone(resolve<Schema>(document, { $ref: reference }));
    visit(schemas[name], redirect);
    return name;
  };
  visit(document, redirect);
  dropDefinitions(document);
}

/** `WithDefsLeaf` for `#/components/schemas/WithDefs/$defs/Leaf`, `GetPetsLeaf` for one below `#/paths/~1pets/get`. */
function freeName(reference: string, schemas: Record<string, Schema>): string {
  const [, section, first = '', second = '', ...rest] = reference
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/'));
  const owner = section === 'components' ? [second] : [second, first];
  const words = [...owner, rest.at(-1) ?? ''].join(' ').match(/[\p{L}\d]+/gu) ?? ['Schema'];
  const base = words.map(capitalize).join('');
  let name = base;
  for (let index = 2; schemas[name]; index += 1) name = `${base}${index}`;
  return name;
}

function dropDefinitions(part: unknown, areNames = false): void {
  if (typeof part !== 'object' || part === null) return;
  if (!areNames) delete (part as Schema).$defs;
  for (const [key, child] of Object.entries(part))
    dropDefinitions(child, !areNames && (key === 'properties' || key === 'patternProperties'));
}
