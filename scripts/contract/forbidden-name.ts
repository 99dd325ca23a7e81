/** Names that say something else to JavaScript, in which the bundler and everything made from a document are written. */
const forbidden = ['__proto__', 'hasOwnProperty'];

/** Finds the first of them in a document, and its line. */
export function findForbiddenName(parsed: unknown, text: string): { message: string; line: number } | undefined {
  const name = forbidden.find((candidate) => text.includes(candidate) && isKey(parsed, candidate));
  if (name === undefined) return findPercent(parsed, text);
  const line = text.split('\n').findIndex((candidate) => new RegExp(`\\b${name}\\b["']?\\s*:`).test(candidate));
  return { message: `Nothing can be called "${name}": choose another name`, line: Math.max(line, 0) + 1 };
}

function isKey(part: unknown, name: string, met: Set<object> = new Set()): boolean {
  if (typeof part !== 'object' || part === null || met.has(part)) return false;
  met.add(part);
  return Object.hasOwn(part, name) || Object.values(part).some((child) => isKey(child, name, met));
}

/** A percent sign begins the code of a character where a reference names a part; alone, nothing could refer to it. */
function findPercent(parsed: unknown, text: string): { message: string; line: number } | undefined {
  if (!text.includes('%')) return undefined;
  const sections = Object.values((parsed as { components?: object } | null)?.components ?? {}) as unknown[];
  const name = sections.flatMap((section) => Object.keys(section ?? {})).find((key) => key.includes('%'));
  const lines = text.split('\n');
  if (name !== undefined)
    return {
      message: `A component cannot be called "${name}": leave the percent sign out`,
      line:
        Math.max(
          lines.findIndex((line) => /^\s*["']?(.*)/.exec(line)![1]!.startsWith(name)),
          0,
        ) + 1,
    };
  const line = lines.findIndex((candidate) => /\$ref["']?\s*:\s*["']?[^"'\s]*%(?![\da-f]{2})/i.test(candidate));
  return line < 0 ? undefined : { message: 'A percent sign in a `$ref` is written as %25', line: line + 1 };
}
