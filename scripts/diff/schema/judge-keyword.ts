import type { Kind } from '../report/policy.ts';
import { knownValues } from '../view/literal-unions.ts';
import { lower, upper } from '../view/merge-keyword.ts';
import { isBound, isTighter } from '../view/read-bounds.ts';

/** What only allows less than its absence does. */
const restricting = new Set(
  'pattern minimum maximum not if then else contains propertyNames dependentRequired dependentSchemas unevaluatedItems'.split(
    ' ',
  ),
);

/** Names what a changed keyword means. `undefined` on either side is its absence. */
export function judgeKeyword(keyword: string, before: unknown, after: unknown): Kind {
  if (restricting.has(keyword) || lower.has(keyword) || upper.has(keyword) || keyword === 'multipleOf') {
    if (before === undefined) return 'limit-tightened';
    if (after === undefined) return 'limit-loosened';
  }
  if (isBound(before) && isBound(after)) return toward(isTighter(after, before, keyword));
  if (typeof before === 'number' && typeof after === 'number') {
    if (lower.has(keyword)) return toward(after > before);
    if (upper.has(keyword)) return toward(after < before);
    if (keyword === 'multipleOf') return toward(before % after !== 0);
  }
  switch (keyword) {
    case 'pattern':
      return 'limit-tightened';
    case 'uniqueItems':
      return toward(after === true);
    case 'format':
      return judgeFormat(before, after);
    case 'contentMediaType':
    case 'contentEncoding':
      return judgeChoice(before, after);
    case knownValues:
      return 'known-values-changed';
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

/** What a number of a format holds besides those of another. */
const wider: Record<string, string> = { int32: 'int64', float: 'double' };

function judgeFormat(before: unknown, after: unknown): Kind {
  // The types have a blob for it, and a text for all others.
  if (before === 'binary' || after === 'binary') return 'format-changed';
  if (wider[String(before)] === after && after !== undefined) return 'format-widened';
  return wider[String(after)] === before && before !== undefined ? 'format-narrowed' : judgeChoice(before, after);
}

function judgeChoice(before: unknown, after: unknown): Kind {
  if (before === undefined) return 'format-added';
  return after === undefined ? 'format-removed' : 'format-changed';
}

const toward = (isTighter: boolean): Kind => (isTighter ? 'limit-tightened' : 'limit-loosened');

/** Names what a changed type means. `undefined` is any type. */
export function judgeType(before: string | undefined, after: string | undefined): Kind {
  if (!before || after === 'null' || (before === 'number' && after === 'integer')) return 'type-narrowed';
  if (!after || before === 'null' || (before === 'integer' && after === 'number')) return 'type-widened';
  return 'type-changed';
}

/** Whether absence and this value say the same. */
export const isNeutral = (keyword: string, value: unknown): boolean =>
  value === undefined ||
  (value === false && ['deprecated', 'readOnly', 'writeOnly', 'uniqueItems'].includes(keyword)) ||
  (value === 0 && ['minLength', 'minItems', 'minProperties'].includes(keyword));
