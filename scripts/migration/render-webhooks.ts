import type { OperationChange } from './compare-operations.ts';
import type { Guide } from './compile-guide.ts';
import { codes, listing, page, table } from './markdown.ts';
import { changeCells, fieldTable, renderAdvice } from './render-changes.ts';
import { rowKey, type Row } from './row.ts';

export function renderWebhooks(guide: Guide): string | undefined {
  const { from, to, webhooks, newWebhooks } = guide;
  if (webhooks.length === 0) return undefined;
  const touched = webhooks.filter(({ change }) => change !== 'unchanged');
  const untouched = webhooks.filter(({ change }) => change === 'unchanged').map(({ older }) => older.path);
  return page([
    '## Webhooks',
    `An endpoint keeps the version it was created with. Create a second one bound to ${to}, let both receive for a while, and have your handler tell them apart by \`eventType\` and by what the payload says of itself. Then remove the old one. \`@extend-openapi/client/webhooks\` verifies deliveries of both.`,
    table(
      [from, to, ''],
      touched.map((event) => changeCells(event, 'path')),
    ),
    renderAdvice(touched, 'path'),
    ...renderFields(guide, touched),
    listing(`The same events, with the objects of ${to} in them`, untouched),
    listing('New', newWebhooks),
  ]);
}

/** Events whose deliveries changed alike share a table; a field that was only named to say that it stays has no row. */
function renderFields(guide: Guide, touched: readonly OperationChange[]): (string | undefined)[] {
  const groups = Map.groupBy(
    touched.filter((event) => rowsOf(event).length > 0),
    (event) => {
      const rows = rowsOf(event);
      return event.mapping
        ? rows.map(rowKey).join()
        : rows.map(({ before, after }) => JSON.stringify([before, after])).join();
    },
  );
  return [...groups.values()].map((events) => {
    const rows = rowsOf(events[0]!).map((row) =>
      events.length > 1 && !events[0]!.mapping ? { ...row, note: alike(events, row) } : row,
    );
    return page([
      `In the deliveries of ${codes(events.map(({ older }) => older.path))}:`,
      fieldTable(rows, guide.from, guide.to),
    ]);
  });
}

/** The same change of a payload reads differently for each object; what they have in common is what was added. */
function alike(events: readonly OperationChange[], { before, note = '' }: Row): string {
  const notes = events.map(({ rows }) => rows.find((row) => row.before === before)?.note ?? '');
  if (notes.every((other) => other === note)) return note;
  const added = notes.map((text) => text.split(', was ')[0]!.split(' | ').at(-1)!);
  return added.every((type) => type === added[0]) ? `Can be ${added[0]} besides.` : note;
}

const rowsOf = ({ rows }: OperationChange): Row[] =>
  rows.filter(({ before, after, note }) => before !== 'eventType' && (note !== undefined || after[0] !== before));
