/** Names are anybody's in these: one that begins with `x-` is no extension there. */
const mapsOfNames = new Set(['properties', 'patternProperties', 'headers', 'examples', 'dependentSchemas', '$defs']);

/** Extensions and data: the bundler looks a reference in them up, and leaves it as it is written. */
export const isLoose = (key: string, parent: string): boolean =>
  !mapsOfNames.has(parent) && /^(?:x-.*|example|value|default|enum|const)$/.test(key);

/** References may write the braces of a path in the way of URLs. */
export const decode = (reference: string): string =>
  reference.includes('%') ? decodeURIComponent(reference) : reference;

type Visit = (reference: string, isLoose: boolean) => void;

export function visitReferences(node: unknown, visit: Visit, parent = '', loose = false): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    if (typeof child === 'string' && key === '$ref' && child.startsWith('#/')) visit(decode(child), loose);
    else visitReferences(child, visit, Array.isArray(node) ? parent : key, loose || isLoose(key, parent));
  }
}
