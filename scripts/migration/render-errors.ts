import type { OperationChange } from './compare-operations.ts';
import type { Guide, SchemaChange } from './compile-guide.ts';
import { code, codes, count, fieldTable, page, table } from './markdown.ts';
import { isErrorName } from './render-objects.ts';
import { rowOfDifference, rowOfMapping } from './row.ts';

const errorBodies = (guide: Guide): SchemaChange[] =>
  guide.schemas.filter(
    ({ mapping, directions }) => mapping && directions.size === 0 && isErrorName(guide, mapping.from),
  );

export const hasOtherErrors = (guide: Guide): boolean => errorBodies(guide).length > 0;

/** How failures are told, and which statuses are new. */
export function renderErrors(guide: Guide): string {
  const renderedBodies = errorBodies(guide).map(({ older, newer, mapping, differences }) => {
    const added = differences
      .filter(({ kind }) => kind === 'new')
      .map((difference) => rowOfDifference(difference, 'response'));
    const rows = [...mapping!.fields.map(rowOfMapping), ...added].map((row) => ({ ...row, place: 'request' as const }));
    return page([
      `${code(older)} became ${codes(newer)}. ${mapping!.why} ${mapping!.how}`,
      fieldTable(rows, guide.from, guide.to),
    ]);
  });
  const statuses = renderStatuses(guide);
  const isQuiet = renderedBodies.length === 0;
  return page([
    '## Errors',
    isQuiet ? 'Errors have the same body in both versions.' : undefined,
    ...renderedBodies,
    'Code that catches the errors of our client needs no change: `ApiError` and its kinds have `status`, `code`, `requestId` and `retryable` for every version, and only `body` differs.',
    statuses,
  ]);
}

function renderStatuses({ operations }: Guide): string | undefined {
  const compared = operations.filter(({ targets, mapping }) => targets.length > 0 && mapping?.change !== 'removed');
  const all = compared.map((operation) => ({ name: operation.older.name, ...failures(operation) }));
  const rows = [...new Set(all.flatMap(({ gone, added }) => [...gone, ...added]))].toSorted().map((status) => {
    const where = (kind: 'gone' | 'added'): string => {
      const names = all.filter((each) => each[kind].includes(status)).map(({ name }) => name);
      return names.length > 3 ? `${count(names.length, 'operation')}` : codes(names);
    };
    return [status, where('added'), where('gone')];
  });
  return rows.length > 0
    ? page(['Statuses that the contract lists newly, or no longer:', table(['status', 'new in', 'gone from'], rows)])
    : undefined;
}

const failures = ({ older, targets }: OperationChange): { gone: string[]; added: string[] } => {
  const [before, after] = [older, targets[0]!].map(({ operation }) =>
    Object.keys(operation.responses).filter((status) => /^[45]/.test(status)),
  );
  return {
    gone: before!.filter((status) => !after!.includes(status)),
    added: after!.filter((status) => !before!.includes(status)),
  };
};
