import { isDeepStrictEqual } from 'node:util';
import type { Comparison } from './comparison.ts';
import type { Place } from '../report/place.ts';
import type { Kind } from '../report/policy.ts';

/** Neither types nor client say anything of these. */
const prose = new Set(
  'summary description title example examples externalDocs tags links version termsOfService contact license'.split(
    ' ',
  ),
);

/**
 * Compares the keywords of a part that nothing else compares: rules for the client, words, and what is unknown.
 *
 * @param compared The keywords that have a comparison of their own.
 * @param of How to tell the part from others of the same place.
 */
export function compareRest(
  { add }: Comparison,
  before: object,
  after: object,
  place: Place,
  compared: readonly string[],
  of = '',
): void {
  const [old, current] = [before, after] as Record<string, unknown>[];
  for (const keyword of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (compared.includes(keyword) || isDeepStrictEqual(old![keyword], current![keyword])) continue;
    add(kindOf(keyword), place, `${of}${keyword} changed`);
  }
}

function kindOf(keyword: string): Kind {
  if (keyword.startsWith('x-sdk-')) return 'sdk-rule-changed';
  return prose.has(keyword) || keyword.startsWith('x-') ? 'prose-changed' : 'keyword-changed';
}
