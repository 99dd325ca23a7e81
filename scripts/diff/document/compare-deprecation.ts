import type { Comparison } from './comparison.ts';
import type { Place } from '../report/place.ts';

/** Operations, parameters and headers alike. */
type Deprecatable = object & { deprecated?: unknown };

/** @param named The thing that users are asked to do without, as the sentence begins. */
export function compareDeprecation(
  { add }: Comparison,
  before: Deprecatable,
  after: Deprecatable,
  place: Place,
  named: string,
): void {
  if (!before.deprecated && after.deprecated) add('deprecated', place, `${named} deprecated`);
  if (before.deprecated && !after.deprecated) add('no-longer-deprecated', place, `${named} no longer deprecated`);
}
