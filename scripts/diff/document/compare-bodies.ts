import { type Operation, resolve } from '../../contract/index.ts';
import { compareContent } from './compare-content.ts';
import { compareRest } from './compare-rest.ts';
import type { Comparison } from './comparison.ts';
import type { Place } from '../report/place.ts';

type Body = Operation['requestBody'];

export function compareBodies(comparison: Comparison, before: Body, after: Body, place: Place): void {
  const { add } = comparison;
  const old = resolve(comparison.before.document, before);
  const current = resolve(comparison.after.document, after);
  if (!old && !current) return;
  if (!current) return add('body-removed', place, 'Request body removed');
  if (!old && current.required) return add('required-body-added', place, 'Required request body added');
  if (!old) return add('optional-body-added', place, 'Optional request body added');
  if (!old.required && current.required) add('body-required', place, 'The body is now required');
  if (old.required && !current.required) add('body-optional', place, 'The body is now optional');
  compareRest(comparison, old, current, place, ['required', 'content']);
  compareContent(comparison, old.content, current.content, place);
}
