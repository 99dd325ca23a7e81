import type { OperationChange } from './compare-operations.ts';
import { rowKey, type Row } from './row.ts';

/** How often the same row must occur before it is told once for all. */
const enough = 4;

/** What changed alike in many operations, so that no operation has to repeat it. */
export interface CommonRows {
  /** Operation and the key whose value is the whole answer now. */
  unwrapped: [OperationChange, string][];
  /** Lists and the key under which their items stood. */
  lists: [OperationChange, string][];
  /** Deletions and the key that held the id. */
  deletions: [OperationChange, string][];
  /** Rows that are literally the same, with the operations that have them. */
  rows: { row: Row; operations: OperationChange[] }[];
  /** The rows that remain for an operation's own table. */
  ownRows: (operation: OperationChange) => Row[];
}

export function findCommonRows(operations: readonly OperationChange[]): CommonRows {
  const pick = (test: (operation: OperationChange, row: Row) => boolean): [OperationChange, Row][] =>
    operations.flatMap((operation) =>
      operation.rows.filter((row) => test(operation, row)).map((row): [OperationChange, Row] => [operation, row]),
    );
  const found = {
    unwrapped: pick((_, row) => leads(row, '$')),
    lists: pick(({ older }, row) => older.method === 'GET' && leads(row, 'data')),
    deletions: pick(({ older }, row) => older.method === 'DELETE' && leads(row, 'id')),
  };
  const groups = Object.values(found).map((group) => (group.length >= enough ? group : []));
  const [unwrapped, lists, deletions] = groups as [(typeof groups)[0], (typeof groups)[0], (typeof groups)[0]];
  const isShell = (operation: OperationChange, row: Row): boolean =>
    groups.some((group) => group.some(([owner]) => owner === operation)) && isWrapping(operation, row);
  const told = new Set(groups.flat().map(([, row]) => row));
  const rest = pick((operation, row) => !told.has(row) && !isShell(operation, row));
  const rows = [...Map.groupBy(rest, ([, row]) => rowKey(row)).values()].filter((group) => group.length >= enough);
  const toldAlike = new Set(rows.flat().map(([, row]) => row));
  return {
    unwrapped: keyed(unwrapped!),
    lists: keyed(lists!),
    deletions: keyed(deletions!),
    rows: rows.map((group) => ({ row: group[0]![1], operations: group.map(([operation]) => operation) })),
    ownRows: (operation) =>
      rest.filter(([owner, row]) => owner === operation && !toldAlike.has(row)).map(([, row]) => row),
  };
}

/** What came and went with the wrapper, and is told with it. */
function isWrapping({ older }: OperationChange, { place, before, after }: Row): boolean {
  if (place !== 'response') return false;
  return (
    before === 'success' ||
    (before === undefined && after[0] === 'object') ||
    (older.method === 'DELETE' && before === 'message')
  );
}

const leads = (row: Row, to: string): boolean =>
  row.place === 'response' && /^\w+$/.test(row.before ?? '') && row.after.length === 1 && row.after[0] === to;

const keyed = (group: [OperationChange, Row][]): [OperationChange, string][] =>
  group.map(([operation, row]) => [operation, row.before!]);
