import type { Comparison, OperationChange } from '../compare-versions.ts';
import { isUntouched, listAreas, renderAreas } from './areas.ts';
import { renderErrors } from './errors.ts';
import { code, codes, count, fence, page, section, table, title } from './markdown.ts';
import { renderObjects } from './objects.ts';
import { renderOperations } from './operations.ts';
import { renderWebhooks } from './webhooks.ts';

/** The whole guide as Markdown, in the order in which a reader needs it. */
export function renderGuide(comparison: Comparison): string {
  const [from, to] = [comparison.older.name, comparison.newer.name];
  const parts = [
    `# From ${from} to ${to}`,
    `<!-- Generated from openapi/${from}, openapi/${to} and openapi/migrations/${from}-to-${to}.yaml. Do not edit. Change those, then run: pnpm migrations -->`,
    `How to move a service that calls version ${from} of the Extend API to version ${to}. Whatever is not mentioned is the same in both.`,
    renderSummary(comparison),
    renderOrder(comparison),
    renderClients(comparison),
    renderOperations(comparison),
    renderAreas(comparison),
    renderObjects(comparison),
    renderWebhooks(comparison),
    renderErrors(comparison),
  ];
  return `${page(parts)}\n`;
}

const meanings: Record<OperationChange['change'], string> = {
  unchanged: 'same request, same answer around the objects',
  unwrapped: 'the answer lost its wrapper',
  renamed: 'it or its fields have other names',
  changed: 'fields came, went or mean something else',
  moved: 'other URL',
  replaced: 'other operations do its work',
  removed: 'no direct successor',
};

function renderSummary(comparison: Comparison): string | undefined {
  const { older, newer, operations, newOperations, webhooks, newWebhooks } = comparison;
  const counts = Object.entries(meanings).flatMap(([change, meaning]) => {
    const number = operations.filter((operation) => operation.change === change).length;
    return number > 0 ? [[String(number), change, meaning]] : [];
  });
  const touched = webhooks.filter(({ change }) => change !== 'unchanged').length;
  return page([
    `## Summary`,
    `All ${count(operations.length, 'operation')} of ${older.name} are accounted for:`,
    table(['operations', '', ''], counts),
    `${newer.name} has ${count(newOperations.length, 'operation')} that nothing in ${older.name} leads to. ${touched} of ${count(webhooks.length, 'webhook event')} change, and ${newWebhooks.length} are new.`,
  ]);
}

function renderOrder(comparison: Comparison): string | undefined {
  const { older, newer, webhooks, errors } = comparison;
  const areas = listAreas(comparison);
  const untouched = areas.filter(isUntouched).map(({ name }) => name);
  const touched = areas
    .filter((area) => !isUntouched(area))
    .map(({ name, operations }) => `   - [${title(name)}](${anchor(name)}): ${countChanges(operations)}`);
  const steps = [
    `Add a client of ${newer.name} beside the one you have. Nothing changes yet.`,
    webhooks.length > 0 &&
      `Create a second webhook endpoint bound to ${newer.name} and let it run along: see [Webhooks](#webhooks).`,
    errors.length > 0 && 'Change how your code reads errors, before the first call moves: see [Errors](#errors).',
    `Move one area after the other, the easiest first:\n${touched.join('\n')}`,
    `Remove the client of ${older.name} and its webhook endpoint.`,
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

function renderClients({ older, newer, mappings }: Comparison): string | undefined {
  const connection = mappings
    .filter(({ kind }) => kind === 'server' || kind === 'header')
    .map(({ kind, from, to, how }) => [`${kind} ${code(from)}`, codes(to.map(({ name }) => name)) || 'gone', how]);
  return page([
    `## The two clients`,
    'The calls below use a client of each version. Both can live in one service, and the compiler keeps them apart; [examples/side-by-side](../../examples/side-by-side) is such a service.',
    fence(
      [
        `import { createExtendClient as createBefore } from '@extend-openapi/client/${older.name}';`,
        `import { createExtendClient as createAfter, unwrap, uploadFile } from '@extend-openapi/client/${newer.name}';`,
        '',
        'const before = createBefore();',
        'const after = createAfter();',
      ].join('\n'),
    ),
    section('A client of ours knows the server and sends the version header. Without one:', [
      table([older.name, newer.name, ''], connection),
    ]),
  ]);
}
