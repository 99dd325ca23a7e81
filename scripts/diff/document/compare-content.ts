import type { MediaType } from '../../contract/index.ts';
import { compareRest } from './compare-rest.ts';
import type { Comparison } from './comparison.ts';
import type { Place } from '../report/place.ts';
import type { Kind } from '../report/policy.ts';

type Content = Record<string, MediaType>;

/** The media types of a body or an answer. */
export function compareContent(
  comparison: Comparison,
  before: Content = {},
  after: Content = {},
  place: Place,
  addition: Kind = 'media-type-added',
): void {
  const { add, schemas } = comparison;
  for (const [type, media] of Object.entries(before)) {
    const replacement = after[type];
    if (!replacement) {
      add('media-type-removed', place, `Media type ${type} removed`);
      continue;
    }
    compareRest(comparison, media, replacement, place, ['schema'], `${type} `);
    schemas.compare(media.schema, replacement.schema, place);
  }
  for (const type of Object.keys(after)) if (!before[type]) add(addition, place, `Media type ${type} added`);
}
