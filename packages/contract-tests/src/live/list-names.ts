import { resolve, type Document, type Schema } from '@extend-openapi/document';
import { chooseMembers } from './choose-members.ts';

/**
 * The names that an object may have by its schema; `any` where they are up to the caller, such as the fields of an
 * extraction, and of what is not an object.
 */
export function listNames(document: Document, schema: Schema | boolean, value: unknown): ReadonlySet<string> | 'any' {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'any';
  const names = new Set<string>();
  return addNames(document, schema, value, names) && names.size > 0 ? names : 'any';
}

/** Adds the names, and says whether they are all there can be. */
function addNames(document: Document, schema: Schema | boolean, value: object, names: Set<string>): boolean {
  if (typeof schema === 'boolean') return false;
  const node = resolve(document, schema);
  for (const name of Object.keys(node.properties ?? {})) names.add(name);
  const parts = [
    ...(node.allOf ?? []),
    ...chooseMembers(document, node.oneOf ?? [], value),
    ...chooseMembers(document, node.anyOf ?? [], value),
  ];
  const isFree = node.additionalProperties !== undefined && node.additionalProperties !== false;
  return parts.map((part) => addNames(document, part, value, names)).every(Boolean) && !isFree;
}
