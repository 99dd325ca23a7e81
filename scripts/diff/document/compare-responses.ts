import { resolve, type Response } from '../../contract/index.ts';
import { compareContent } from './compare-content.ts';
import { compareHeaders } from './compare-headers.ts';
import { compareRest } from './compare-rest.ts';
import type { Comparison, PlaceOfPart } from './comparison.ts';
import type { Place } from '../report/place.ts';

type Responses = Record<string, Response>;

export function compareResponses(
  comparison: Comparison,
  before: Responses = {},
  after: Responses = {},
  at: PlaceOfPart,
): void {
  const { add } = comparison;
  for (const [status, response] of Object.entries(before)) {
    const place = at(`response ${status}`);
    if (after[status]) compareResponse(comparison, response, after[status], place, isSuccess(status));
    else add(isSuccess(status) ? 'success-removed' : 'error-removed', place, `Status ${status} removed`);
  }
  for (const status of Object.keys(after)) {
    if (before[status]) continue;
    add(isSuccess(status) ? 'success-added' : 'error-added', at(`response ${status}`), `Status ${status} added`);
  }
}

const isSuccess = (status: string): boolean => status.startsWith('2');

function compareResponse(
  comparison: Comparison,
  before: Response,
  after: Response,
  place: Place,
  isData: boolean,
): void {
  const old = resolve(comparison.before.document, before);
  const current = resolve(comparison.after.document, after);
  compareRest(comparison, old, current, place, ['content', 'headers']);
  compareContent(comparison, old.content, current.content, place, isData ? 'success-type-added' : 'media-type-added');
  compareHeaders(comparison, old, current, place);
}
