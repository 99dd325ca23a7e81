import type { Document } from '@extend-openapi/document';

/**
 * A JSON path (RFC 9535) that is safe to print: positions in lists and names that are not the contract's become `*`. They
 * are what somebody called the fields of a document, and so part of its content.
 */
export function printPath(document: Document, path: readonly string[], isNewName = false): string {
  const known = namesOf(document);
  return path.reduce((printed, part, index) => {
    if (/^\d+$/.test(part)) return `${printed}[*]`;
    return known.has(part) || (isNewName && index === path.length - 1) ? `${printed}.${part}` : `${printed}.*`;
  }, '$');
}

/** Every name that the document gives to a property, anywhere. */
function namesOf(document: Document): ReadonlySet<string> {
  const known = cache.get(document) ?? new Set(listNames(document.source));
  cache.set(document, known);
  return known;
}

const cache = new WeakMap<Document, ReadonlySet<string>>();

function listNames(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties } = node as { properties?: unknown };
  const own = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  return [...own, ...Object.values(node).flatMap(listNames)];
}
