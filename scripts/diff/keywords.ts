import type { Kind } from './policy.ts';

const lower = new Set(['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties']);
const upper = new Set(['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties']);

/** What holds when two schemas both have to: the tighter of two limits, the later of anything else. */
export function mergeKeyword(keyword: string, one: unknown, other: unknown): unknown {
  if (typeof one !== 'number' || typeof other !== 'number') return other;
  if (lower.has(keyword)) return Math.max(one, other);
  return upper.has(keyword) ? Math.min(one, other) : other;
}

/** Names what a changed keyword means. `undefined` on either side is its absence. */
export function judgeKeyword(keyword: string, before: unknown, after: unknown): Kind {
  if (lower.has(keyword) || upper.has(keyword)) {
    if (typeof before !== 'number') return 'limit-tightened';
    if (typeof after !== 'number') return 'limit-loosened';
    return after > before === lower.has(keyword) ? 'limit-tightened' : 'limit-loosened';
  }
  switch (keyword) {
    case 'pattern':
    case 'multipleOf':
      return after === undefined ? 'limit-loosened' : 'limit-tightened';
    case 'uniqueItems':
      return after === true ? 'limit-tightened' : 'limit-loosened';
    case 'format':
    case 'contentMediaType':
    case 'contentEncoding':
      if (before === undefined) return 'format-added';
      return after === undefined ? 'format-removed' : 'format-changed';
    case 'default':
      return before === undefined || after === undefined ? 'default-stated' : 'default-changed';
    case 'deprecated':
      return after === true ? 'deprecated' : 'no-longer-deprecated';
    case 'readOnly':
      return after === true ? 'read-only-added' : 'read-write-allowed';
    case 'writeOnly':
      return after === true ? 'write-only-added' : 'read-write-allowed';
    default:
      if (keyword.startsWith('x-sdk-')) return 'sdk-rule-changed';
      return keyword.startsWith('x-') || keyword === 'xml' ? 'prose-changed' : 'keyword-changed';
  }
}

/** Whether absence and this value say the same. */
export const isNeutral = (keyword: string, value: unknown): boolean =>
  value === undefined ||
  (value === false && ['deprecated', 'readOnly', 'writeOnly', 'uniqueItems'].includes(keyword)) ||
  (value === 0 && ['minLength', 'minItems', 'minProperties'].includes(keyword));
