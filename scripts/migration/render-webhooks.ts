import type { OperationChange } from './compare-operations.ts';
import type { Guide } from './compile-guide.ts';
import { code, codes, fieldTable, page, table } from './markdown.ts';
import { rowKey, type Row } from './row.ts';

export function renderWebhooks(guide: Guide): string | undefined {
  if (guide.webhooks.length === 0) return undefined;
  const touched = guide.webhooks.filter(({ change }) => change !== 'unchanged');
  const untouched = guide.webhooks.filter(({ change }) => change === 'unchanged').map(({ older }) => older.path);
  const declared = touched.filter(({ mapping }) => mapping);
  return page([
    '## Webhooks',
    `An endpoint keeps the version it was created with. Create a second one bound to ${guide.to}, let both receive for a while, and have your handler tell them apart by \`eventType\` and by what the payload says of itself. Then remove the old one. \`@extend-openapi/client/webhooks\` verifies deliveries of both.`,
    touched.length > 0 ? table([guide.from, guide.to, ''], touched.map(rowOf)) : undefined,
    [...Map.groupBy(declared, ({ mapping }) => `${mapping!.why} ${mapping!.how}`)]
      .map(([advice, group]) => `- ${codes(group.map(({ older }) => older.path))}: ${advice}`)
      .join('\n'),
    ...renderFields(guide, touched),
    untouched.length > 0 ? `The same events, with the objects of ${guide.to} in them: ${codes(untouched)}.` : undefined,
    guide.newWebhooks.length > 0 ? `New: ${codes(guide.newWebhooks)}.` : undefined,
  ]);
}

const rowOf = ({ older, targets, mapping, change }: OperationChange): string[] => [
  code(older.path),
  targets
    .map(({ path }, index) =>
      path === older.path ? 'same' : `${code(path)}${mapping?.to[index]?.when ? ` if ${mapping.to[index].when}` : ''}`,
    )
    .join('<br>') || 'none',
  change,
];

/** Events whose deliveries changed alike share a table; a field that was only named to say that it stays has no row. */
function renderFields(guide: Guide, touched: readonly OperationChange[]): string[] {
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
