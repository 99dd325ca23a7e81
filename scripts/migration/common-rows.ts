import type { OperationChange } from './compare-operations.ts';
import { rowKey, type Row } from './row.ts';

/** How often the same row must occur before it is told once for all. */
const enough = 4;

/** A row, and the operation that has it. */
export interface OwnRow {
  operation: OperationChange;
  row: Row;
}

/** What changed alike in many operations, so that no operation has to repeat it. */
export interface CommonRows {
  /** Answers that are what stood under one key. */
  unwrapped: OwnRow[];
  /** Lists whose items stood under another key. */
  lists: OwnRow[];
  /** Deletions whose id stood under another key. */
  deletions: OwnRow[];
  /** Rows that are literally the same, in groups. */
  alike: OwnRow[][];
  /** The rows that remain for the tables of single operations. */
  rest: OwnRow[];
}

export function findCommonRows(operations: readonly OperationChange[]): CommonRows {
  const all = operations.flatMap((operation) => operation.rows.map((row) => ({ operation, row })));
  const leading = (to: string, method?: string): OwnRow[] => {
    const found = all.filter(
      ({ operation, row }) => (!method || operation.older.method === method) && isAnswerLedTo(to, row),
    );
    return found.length >= enough ? found : [];
  };
  const wrappers = { unwrapped: leading('$'), lists: leading('data', 'GET'), deletions: leading('id', 'DELETE') };
  const told = Object.values(wrappers).flat();
  const rewrapped = new Set(told.map(({ operation }) => operation));
  const untold = all.filter((own) => !told.includes(own) && !(rewrapped.has(own.operation) && isWrapping(own)));
  const alike = [...Map.groupBy(untold, ({ row }) => rowKey(row)).values()].filter((group) => group.length >= enough);
  const shared = new Set(alike.flat());
  return { ...wrappers, alike, rest: untold.filter((own) => !shared.has(own)) };
}

/** What came and went with the wrapper, and is told with it. */
function isWrapping({ operation, row: { place, before, after } }: OwnRow): boolean {
  if (place !== 'response') return false;
  const isDeletion = operation.older.method === 'DELETE';
  return (
    before === 'success' || (before === undefined && after[0] === 'object') || (isDeletion && before === 'message')
  );
}

const isAnswerLedTo = (to: string, { place, before = '', after }: Row): boolean =>
  place === 'response' && /^\w+$/.test(before) && after.length === 1 && after[0] === to;
