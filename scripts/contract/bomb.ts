const limit = 1_000_000;

/**
 * Aliases make one line of YAML stand for another, and a few lines for billions: whatever walks the document would not
 * come back. Counts what the document holds once every alias is written out, without writing it out.
 */
export function findBomb(parsed: unknown, text: string): { message: string; line: number } | undefined {
  const sizes = new Map<object, number>();
  const open = new Set<object>();
  const count = (node: unknown): number => {
    if (typeof node !== 'object' || node === null) return 1;
    const known = sizes.get(node);
    if (known !== undefined) return known;
    if (open.has(node)) return Number.POSITIVE_INFINITY;
    open.add(node);
    const size = Object.values(node).reduce<number>((sum, child) => sum + count(child), 1);
    open.delete(node);
    sizes.set(node, size);
    return size;
  };
  const size = count(parsed);
  if (size <= limit) return undefined;
  const lines = text.split('\n');
  const line = lines.findIndex((candidate) => /(?:^|[\s:,[{-])\*[^\s*]/.test(candidate));
  if (line === -1 && Number.isFinite(size)) return undefined;
  const found = Number.isFinite(size) ? `stand for ${size.toExponential(0)} values` : 'contain themselves';
  return { message: `YAML aliases ${found}: write out what they repeat, or use $ref`, line: line + 1 };
}
