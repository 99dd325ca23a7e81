import { listPage } from '../resources/list.ts';
import type { Row } from '../store/rows/row.ts';
import type { Query } from './view.ts';

const paging = new Set(['sortBy', 'sortDir', 'nextPageToken', 'maxPageSize', 'responseType']);

/** The page that a query asks for, without members that are undefined. */
export function pageOf<T extends Row>(
  rows: readonly T[],
  query: Query,
): { rows: readonly T[]; token: { nextPageToken?: string } } {
  const filters = Object.fromEntries(Object.entries(query).filter(([name]) => !paging.has(name)));
  const { rows: page, nextPageToken } = listPage(rows, { ...query, filters });
  return { rows: page, token: nextPageToken === undefined ? {} : { nextPageToken } };
}

/** Whether a name has a text in it, whatever the case; without a text every name has. */
export const contains = (name: string, text: string | number | boolean | undefined): boolean =>
  text === undefined || name.toLowerCase().includes(String(text).toLowerCase());

/** Whether a value is the one asked for; without a question every value is. */
export const matches = (value: unknown, wanted: unknown): boolean => wanted === undefined || value === wanted;
