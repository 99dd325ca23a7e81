/** Names that say something else to JavaScript, in which the bundler and everything made from a document are written. */
const forbidden = ['__proto__', 'hasOwnProperty'];

/** Finds the first of them in a document, and its line. */
export function findForbiddenName(parsed: unknown, text: string): { message: string; line: number } | undefined {
  const name = forbidden.find((candidate) => text.includes(candidate) && isKey(parsed, candidate));
  if (name === undefined) return undefined;
  const line = text.split('\n').findIndex((candidate) => new RegExp(`\\b${name}\\b["']?\\s*:`).test(candidate));
  return { message: `Nothing can be called "${name}": choose another name`, line: Math.max(line, 0) + 1 };
}

function isKey(part: unknown, name: string, met: Set<object> = new Set()): boolean {
  if (typeof part !== 'object' || part === null || met.has(part)) return false;
  met.add(part);
  return Object.hasOwn(part, name) || Object.values(part).some((child) => isKey(child, name, met));
}
