import type { OperationChange } from './compare-operations.ts';
import type { Guide } from './compile-guide.ts';
import { code, count, fence, page, table, title } from './markdown.ts';
import { renderAreas } from './render-areas.ts';
import { hasOtherErrors, renderErrors } from './render-errors.ts';
import { renderEverywhere } from './render-everywhere.ts';
import { renderObjects } from './render-objects.ts';
import { renderOperations, renderPaging } from './render-operations.ts';
import { renderWebhooks } from './render-webhooks.ts';

/** The whole guide as Markdown, in the order in which a reader needs it. */
export function renderGuide(guide: Guide): string {
  const parts = [
    renderSummary(guide),
    renderOperations(guide),
    renderEverywhere(guide),
    renderAreas(guide),
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

function renderSummary(guide: Guide): string | undefined {
  const { from, to, operations, webhooks } = guide;
  const counts = Object.entries(meanings).flatMap(([change, meaning]) => {
    const number = operations.filter((operation) => operation.change === change).length;
    return number > 0 ? [[String(number), change, meaning]] : [];
  });
  const touched = webhooks.filter(({ change }) => change !== 'unchanged').length;
  return page([
    `# From ${from} to ${to}`,
    `<!-- Generated from openapi/${from}, openapi/${to} and openapi/migrations/${from}-to-${to}.yaml. Do not edit. Change those, then run: pnpm migrations -->`,
    `How to move a service that calls version ${from} of the Extend API to version ${to}. Whatever is not mentioned is the same in both.`,
    `## Summary`,
    `All ${count(operations.length, 'operation')} of ${from} are accounted for:`,
    table(['operations', '', ''], counts),
    `${to} has ${count(guide.newOperations.length, 'operation')} that nothing in ${from} leads to. ${touched} of ${count(webhooks.length, 'webhook event')} change, and ${guide.newWebhooks.length} are new.`,
    renderOrder(guide),
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

function renderOrder(guide: Guide): string | undefined {
  const { from, to, older, newer, webhooks, areas } = guide;
  const url = newer.servers?.[0]?.url;
  const isMoving = url !== undefined && url !== older.servers?.[0]?.url;
  const untouched = areas.filter(({ isUntouched }) => isUntouched).map(({ name }) => name);
  const touched = areas
    .filter(({ isUntouched }) => !isUntouched)
    .map(({ name, operations }) => `   - [${title(name)}](${anchor(name)}): ${countChanges(operations)}`);
  const steps = [
    `Add a client of ${to} beside the one you have${isMoving ? `; it calls ${code(url)}` : ''}. Nothing changes yet.`,
    webhooks.length > 0 &&
      `Create a second webhook endpoint bound to ${to} and let it run along: see [Webhooks](#webhooks).`,
    hasOtherErrors(guide) && 'Change how your code reads errors, before the first call moves: see [Errors](#errors).',
    `Move one area after the other, the easiest first:\n${touched.join('\n')}`,
    `Remove the client of ${from} and its webhook endpoint.`,
  ];
  return page([
    '### Order of work',
    steps
      .filter(Boolean)
      .map((step, index) => `${index + 1}. ${step}`)
      .join('\n'),
    untouched.length > 0 &&
      `Calls of ${untouched.join(', ')} stay as they are; only [objects](#objects) in them change.`,
  ]);
}

const countChanges = (operations: readonly OperationChange[]): string =>
  [...Map.groupBy(operations, ({ change }) => change)].map(([change, group]) => `${group.length} ${change}`).join(', ');

/** The anchor that Markdown gives a heading. */
const anchor = (heading: string): string =>
  `#${heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(/\s/g, '-')}`;
