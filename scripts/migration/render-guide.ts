import { anchor, listAreas, title, type Area } from './areas.ts';
import { findCommonRows } from './common-rows.ts';
import type { Guide } from './compile-guide.ts';
import { code, count, fence, page, table } from './markdown.ts';
import { renderAreas } from './render-areas.ts';
import { hasOtherErrors, renderErrors } from './render-errors.ts';
import { renderEverywhere } from './render-everywhere.ts';
import { renderObjects } from './render-objects.ts';
import { renderOperations } from './render-operations.ts';
import { renderPaging } from './render-paging.ts';
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

const meanings = {
  unchanged: 'same request, same answer around the objects',
  unwrapped: 'the answer lost its wrapper',
  renamed: 'it or its fields have other names',
  changed: 'fields came, went or mean something else',
  moved: 'other URL',
  replaced: 'other operations do its work',
  removed: 'no direct successor',
} as const;

function renderSummary(guide: Guide, areas: readonly Area[]): string {
  const { from, to, operations } = guide;
  const counts = Object.entries(meanings).map(
    ([change, meaning]) =>
      [change, operations.filter((operation) => operation.change === change).length, meaning] as const,
  );
  return page([
    `# From ${from} to ${to}`,
    `<!-- Generated from openapi/${from}, openapi/${to} and openapi/migrations/${from}-to-${to}.yaml. Do not edit. Change those, then run: pnpm migrations -->`,
    `How to move a service that calls version ${from} of the Extend API to version ${to}. Whatever is not mentioned is the same in both.`,
    `## Summary`,
    `All ${count(operations.length, 'operation')} of ${from} are accounted for:`,
    table(
      ['operations', '', ''],
      counts.filter(([, number]) => number > 0).map(([change, number, meaning]) => [String(number), change, meaning]),
    ),
    `${to} has ${count(guide.newOperations.length, 'operation')} that nothing in ${from} leads to. ${guide.webhooks.filter(({ change }) => change !== 'unchanged').length} of ${count(guide.webhooks.length, 'webhook event')} change, and ${guide.newWebhooks.length} are new.`,
    renderOrder(guide, areas),
    `## The two clients\n\nThe calls below use a client of each version. Both can live in one service, and the compiler keeps them apart; [examples/side-by-side](../../examples/side-by-side) is such a service.`,
    fence(
      [
        `import { createExtendClient as createBefore } from '@extend-openapi/client/${from}';`,
        `import { createExtendClient as createAfter, unwrap, uploadFile } from '@extend-openapi/client/${to}';`,
        '',
        'const before = createBefore();',
        'const after = createAfter();',
      ].join('\n'),
    ),
  ]);
}

function renderOrder(guide: Guide, areas: readonly Area[]): string {
  const { from, to, older, newer, webhooks } = guide;
  const url = newer.servers?.[0]?.url;
  const isMoving = url !== undefined && url !== older.servers?.[0]?.url;
  const touched = areas.filter(({ isUntouched }) => !isUntouched);
  const untouched = areas.filter(({ isUntouched }) => isUntouched).map(({ name }) => name);
  const steps = [
    `Add a client of ${to} beside the one you have${isMoving ? `; it calls ${code(url)}` : ''}. Nothing changes yet.`,
    ...(webhooks.length > 0
      ? [`Create a second webhook endpoint bound to ${to} and let it run along: see [Webhooks](#webhooks).`]
      : []),
    ...(hasOtherErrors(guide)
      ? ['Change how your code reads errors, before the first call moves: see [Errors](#errors).']
      : []),
    `Move one area after the other, the easiest first:\n${touched.map(({ name, operations }) => `   - [${title(name)}](${anchor(name)}): ${describeArea(operations.map(({ change }) => change))}`).join('\n')}`,
    `Remove the client of ${from} and its webhook endpoint.`,
  ];
  return page([
    '### Order of work',
    steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    untouched.length > 0
      ? `Calls of ${untouched.join(', ')} stay as they are; only [objects](#objects) in them change.`
      : undefined,
  ]);
}

const describeArea = (changes: readonly string[]): string =>
  [...new Set(changes)].map((change) => `${changes.filter((other) => other === change).length} ${change}`).join(', ');
