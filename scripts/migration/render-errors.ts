import type { Guide, SchemaChange } from './compile-guide.ts';
import { code, codes, count, page, section, table } from './markdown.ts';
import type { OperationParts } from './operation-parts.ts';
import { fieldTable } from './render-changes.ts';
import { isErrorName } from './render-objects.ts';
import { rowOfDifference, rowOfMapping } from './row.ts';

const errorBodies = (guide: Guide): SchemaChange[] =>
  guide.schemas.filter(
    ({ mapping, directions }) => mapping && directions.size === 0 && isErrorName(guide, mapping.from),
  );

export const hasOtherErrors = (guide: Guide): boolean => errorBodies(guide).length > 0;

/** How failures are told, and which statuses are new. */
export function renderErrors(guide: Guide): string | undefined {
  const bodies = errorBodies(guide).map((body) => renderBody(guide, body));
  return page([
    '## Errors',
    bodies.length === 0 && 'Errors have the same body in both versions.',
    ...bodies,
    'Code that catches the errors of our client needs no change: `ApiError` and its kinds have `status`, `code`, `requestId` and `retryable` for every version, and only `body` differs.',
    renderStatuses(guide),
  ]);
}

function renderBody({ from, to }: Guide, { older, newer, mapping, differences }: SchemaChange): string | undefined {
  const added = differences.filter(({ kind }) => kind === 'new').map((each) => rowOfDifference(each, 'response'));
  const rows = [...mapping!.fields.map(rowOfMapping), ...added];
  return page([
    `${code(older)} became ${codes(newer)}. ${mapping!.why} ${mapping!.how}`,
    fieldTable(
      rows.map((row) => ({ ...row, place: 'request' })),
      from,
      to,
    ),
  ]);
}

function renderStatuses({ operations }: Guide): string | undefined {
  const all = operations
    .filter(({ targets, mapping }) => targets.length > 0 && mapping?.change !== 'removed')
    .map(({ older, targets }) => ({ name: older.name, before: failuresOf(older), after: failuresOf(targets[0]!) }));
  const statuses = new Set(all.flatMap(({ before, after }) => [...before, ...after]));
  const rows = [...statuses].toSorted().flatMap((status) => {
    const added = all.filter(({ before, after }) => after.has(status) && !before.has(status));
    const gone = all.filter(({ before, after }) => before.has(status) && !after.has(status));
    return added.length + gone.length > 0 ? [[status, few(added), few(gone)]] : [];
  });
  const intro = 'Statuses that the contract lists newly, or no longer:';
  return section(intro, [table(['status', 'new in', 'gone from'], rows)]);
}

const few = (operations: readonly { name: string }[]): string =>
  operations.length > 3 ? count(operations.length, 'operation') : codes(operations.map(({ name }) => name));

const failuresOf = ({ operation }: OperationParts): Set<string> =>
  new Set(Object.keys(operation.responses).filter((status) => /^[45]/.test(status)));
