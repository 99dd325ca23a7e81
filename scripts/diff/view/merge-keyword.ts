export const lower = new Set(['minLength', 'minItems', 'minProperties', 'minContains']);
export const upper = new Set(['maxLength', 'maxItems', 'maxProperties', 'maxContains']);

/** What holds when two schemas both have to: the tighter of two limits, the later of anything else. */
export function mergeKeyword(keyword: string, one: unknown, other: unknown): unknown {
  if (typeof one !== 'number' || typeof other !== 'number') return other;
  if (lower.has(keyword)) return Math.max(one, other);
  return upper.has(keyword) ? Math.min(one, other) : other;
}
