import type { Row } from '../store/rows/row.ts';
import { invalid } from '../world/refusal.ts';

export interface ListQuery {
  readonly sortBy?: string | undefined;
  readonly sortDir?: string | undefined;
  readonly nextPageToken?: string | undefined;
  readonly maxPageSize?: number | undefined;
  /** What the list is filtered by; a token fits only the filters it was made with. */
  readonly filters?: Readonly<Record<string, unknown>>;
}

export interface Page<T> {
  readonly rows: readonly T[];
  readonly nextPageToken: string | undefined;
}

interface Position {
  readonly value: number;
  readonly sequence: number;
  readonly question: string;
}

/**
 * Cuts a page out of rows that are filtered already. The cursor is the place of the last row, not a count, so rows that
 * are added meanwhile move nothing.
 *
 * @throws {Refusal} 400 when the token is not one of this list
 */
export function listPage<T extends Row>(rows: readonly T[], query: ListQuery): Page<T> {
  const key = query.sortBy === 'updatedAt' ? 'updatedAt' : 'createdAt';
  const turn = query.sortDir === 'asc' ? 1 : -1;
  const question = JSON.stringify([key, turn, query.filters ?? {}]);
  const compare = (left: Place, right: Place): number =>
    turn * (left.value - right.value || left.sequence - right.sequence);
  const place = (row: T): Place => ({ value: row[key], sequence: row.sequence });
  const sorted = rows.toSorted((left, right) => compare(place(left), place(right)));
  const after = query.nextPageToken === undefined ? undefined : readToken(query.nextPageToken, question);
  const rest = after ? sorted.filter((row) => compare(place(row), after) > 0) : sorted;
  const page = rest.slice(0, query.maxPageSize ?? 10);
  const last = page.at(-1);
  const nextPageToken = last && page.length < rest.length ? writeToken({ ...place(last), question }) : undefined;
  return { rows: page, nextPageToken };
}

type Place = Pick<Position, 'value' | 'sequence'>;

const writeToken = (position: Position): string => Buffer.from(JSON.stringify(position)).toString('base64');

function readToken(token: string, question: string): Position {
  let position: Partial<Position> | undefined;
  try {
    position = JSON.parse(Buffer.from(token, 'base64').toString()) as Partial<Position>;
  } catch {
    // Told below.
  }
  if (typeof position?.value !== 'number' || typeof position.sequence !== 'number')
    throw invalid('nextPageToken is not a token of this list. Send the one of the page before, unchanged.');
  if (position.question !== question)
    throw invalid('nextPageToken belongs to other filters. Repeat all other parameters of the page before.');
  return position as Position;
}
