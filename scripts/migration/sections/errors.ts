import type { Comparison } from '../compare-versions.ts';
import { failuresOf } from '../side.ts';
import { code, codes, count, page, section, table } from './markdown.ts';
import { renderObject } from './objects.ts';

/** How failures are told, and which statuses are new. */
export function renderErrors(comparison: Comparison): string | undefined {
  const { older, newer, errors } = comparison;
  const bodies = errors.map((body) => renderObject(body, older.name, newer.name));
  return page([
    '## Errors',
    'Code that catches the errors of our client needs no change: `ApiError` and its kinds have `status`, `code`, `requestId` and `retryable` for every version, and only `body` differs.',
    bodies.length === 0 && 'Errors have the same body in both versions.',
    ...bodies,
    renderStatuses(comparison),
  ]);
}

function renderStatuses({ operations }: Comparison): string | undefined {
  const all = operations
    .filter(({ targets, mapping }) => targets.length > 0 && mapping?.change !== 'removed')
    .map(({ older, targets }) => ({ name: older.name, before: failuresOf(older), after: failuresOf(targets[0]!) }));
  const statuses = new Set(all.flatMap(({ before, after }) => [...before, ...after]));
  const rows = [...statuses]
    .toSorted()
    .map((status) => [
      code(status),
      few(all.filter(({ before, after }) => after.includes(status) && !before.includes(status))),
      few(all.filter(({ before, after }) => before.includes(status) && !after.includes(status))),
    ]);
  const changed = rows.filter(([, added, gone]) => added || gone);
  return section('### Statuses', [table(['status', 'new in', 'gone from'], changed)]);
}

const few = (operations: readonly { name: string }[]): string =>
  operations.length > 3 ? count(operations.length, 'operation') : codes(operations.map(({ name }) => name));
