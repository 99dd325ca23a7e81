import type { Schema } from '../../contract/index.ts';
import { mergeKeyword } from './merge-keyword.ts';
import { literals } from './schema-parts.ts';
import { type Bound, readBound } from './read-bounds.ts';
import { isProse } from './view.ts';

/** What other readings tell, and what says nothing of a value. */
const readElsewhere = new Set(
  [
    'type nullable enum const properties required patternProperties additionalProperties unevaluatedProperties',
    'items prefixItems oneOf anyOf discriminator x-sdk-open-enum',
    'minimum maximum exclusiveMinimum exclusiveMaximum',
    '$defs definitions $id $schema $anchor $dynamicAnchor $vocabulary',
  ]
    .join(' ')
    .split(' '),
);

export function readKeywords(parts: readonly Schema[], type: string | undefined): Map<string, unknown> {
  const keywords = new Map<string, unknown>();
  for (const part of parts) {
    for (const [keyword, value] of Object.entries(part)) {
      if (readElsewhere.has(keyword) || isProse(keyword)) continue;
      if (keyword === 'pattern' && literals(part)) continue;
      keywords.set(keyword, mergeKeyword(keyword, keywords.get(keyword), value));
    }
  }
  for (const keyword of ['minimum', 'maximum'] as const) {
    const bound: Bound | undefined = readBound(parts, keyword, type);
    if (bound) keywords.set(keyword, bound);
  }
  return keywords;
}
