import { isDeepStrictEqual } from 'node:util';
import type { Difference } from './difference.ts';
import { isNeutral, judgeKeyword } from './judge-keyword.ts';
import { isBound } from '../view/read-bounds.ts';
import { show } from '../report/show.ts';
import type { View } from '../view/view.ts';

/** Compares limits, formats, defaults and marks. */
export function compareKeywords(old: View, current: View, difference: Difference, isOutside: boolean): void {
  for (const keyword of new Set([...old.keywords.keys(), ...current.keywords.keys()])) {
    const [from, to] = [old.keywords.get(keyword), current.keywords.get(keyword)];
    if (isDeepStrictEqual(from, to) || (isNeutral(keyword, from) && isNeutral(keyword, to))) continue;
    difference.add(judgeKeyword(keyword, from, to), tell(keyword, from, to), '', isOutside);
  }
}

function tell(keyword: string, from: unknown, to: unknown): string {
  if (keyword === 'deprecated') return to === true ? 'Deprecated' : 'No longer deprecated';
  return `${keyword} changed from ${describe(keyword, from)} to ${describe(keyword, to)}`;
}

function describe(keyword: string, value: unknown): string {
  if (!isBound(value)) return show(value);
  const side = keyword === 'minimum' ? 'above' : 'below';
  return value.isExclusive ? `${side} ${value.bound}` : String(value.bound);
}
