import type { Comparison, OperationChange } from '../compare-versions.ts';
import { code, differenceTexts, fieldTexts, listing, page, successorsOf, table } from './markdown.ts';

export function renderWebhooks({ older, newer, webhooks, newWebhooks }: Comparison): string | undefined {
  if (webhooks.length === 0) return undefined;
  const touched = webhooks.filter(({ change }) => change !== 'unchanged');
  const untouched = webhooks.filter(({ change }) => change === 'unchanged');
  return page([
    '## Webhooks',
    `An endpoint keeps the version it was created with. Create a second one bound to ${newer.name}, let both receive for a while, and have your handler tell them apart by \`eventType\` and by what the payload says of itself. Then remove the old one. \`@extend-openapi/client/webhooks\` verifies deliveries of both.`,
    table(
      [older.name, newer.name, 'what changed'],
      touched.map((event) => [code(event.older.name), successorsOf(event), describe(event)]),
    ),
    listing(
      `The same events, with the objects of ${newer.name} in them`,
      untouched.map((event) => event.older.name),
    ),
    listing(
      'New',
      newWebhooks.map(({ name }) => name),
    ),
  ]);
}

/** Advice, and then the fields of the delivery; that its tag is another one follows from the name. */
function describe({ mapping, differences }: OperationChange): string {
  const advice = mapping ? [`${mapping.why} ${mapping.how}`] : [];
  const others = differences.filter(({ path }) => path !== 'eventType');
  return [...advice, ...fieldTexts(mapping?.fields ?? []), ...differenceTexts(others)].join('<br>');
}
