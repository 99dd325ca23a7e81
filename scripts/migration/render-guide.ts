import { listAreas } from './areas.ts';
import { findCommonRows } from './common-rows.ts';
import type { Guide } from './compile-guide.ts';
import { page } from './markdown.ts';
import { renderAreas } from './render-areas.ts';
import { renderErrors } from './render-errors.ts';
import { renderEverywhere } from './render-everywhere.ts';
import { renderObjects } from './render-objects.ts';
import { renderOperations } from './render-operations.ts';
import { renderPaging } from './render-paging.ts';
import { renderSummary } from './render-summary.ts';
import { renderWebhooks } from './render-webhooks.ts';

/** The whole guide as Markdown, in the order in which a reader needs it. */
export function renderGuide(guide: Guide): string {
  const areas = listAreas(guide.operations);
  const common = findCommonRows(guide.operations);
  const parts = [
    renderSummary(guide, areas),
    renderOperations(guide, areas),
    renderEverywhere(guide, common),
    renderAreas(guide, areas, common),
    renderObjects(guide),
    renderWebhooks(guide),
    renderErrors(guide),
    renderPaging(guide),
  ];
  return `${page(parts)}\n`;
}
