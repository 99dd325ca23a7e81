import type { Contract, PaginationRule } from '../contract.ts';
import { AbortedError } from '../errors/aborted-error.ts';
import { ConfigurationError } from '../errors/extend-error.ts';
import { PaginationError } from '../errors/extend-error.ts';
import { toApiError } from '../errors/to-api-error.ts';
import { invoke, type Invoker } from '../invoke.ts';
import type { Operation } from '../operation.ts';
import { readPointer } from '../pointer.ts';

/** A list, and how it is paged. */
export interface PagedList {
  readonly operation: Operation;
  readonly rule: PaginationRule;
}

/** What a caller passes, as far as it is read here. */
export interface ListInit {
  readonly params?: { readonly query?: Readonly<Record<string, unknown>> };
  readonly signal?: AbortSignal | null;
}

/** A cursor that comes back within so many pages is a loop. Bounded, so that endless lists need no endless memory. */
const rememberedCursors = 1000;

/** The list behind a path. */
export function listAt(contract: Pick<Contract, 'pagination'>, path: string): PagedList {
  const { pagination } = contract;
  const rule = Object.hasOwn(pagination, path) ? pagination[path] : undefined;
  if (rule !== undefined) return { operation: { method: 'GET', path }, rule };
  const lists = Object.keys(pagination).join(', ');
  throw new ConfigurationError(`${path} is not a paged list of this API version; expected one of ${lists}`);
}

/** Yields page after page; each is fetched when it is asked for, and the caller's arguments are never changed. */
export async function* readPages(
  client: Invoker,
  { operation, rule }: PagedList,
  init: ListInit = {},
): AsyncGenerator<unknown, void> {
  const seen = new Set<unknown>();
  let query = init.params?.query ?? {};
  for (;;) {
    const { data, error, response } = await client[invoke](operation, { ...init, params: { ...init.params, query } });
    if (!response.ok) throw toApiError(response, error);
    yield data;
    const cursor = readPointer(data, rule.cursor);
    if (cursor === undefined || cursor === null || cursor === '') return;
    if (seen.has(cursor)) throw new PaginationError(`GET ${operation.path}: the server sent the same cursor twice`);
    seen.add(cursor);
    if (seen.size > rememberedCursors) seen.delete(seen.values().next().value);
    query = { ...query, [rule.cursorParameter]: cursor };
  }
}

/** Yields item after item. */
export async function* readItems(client: Invoker, list: PagedList, init: ListInit = {}): AsyncGenerator<unknown, void> {
  const { path } = list.operation;
  for await (const page of readPages(client, list, init)) {
    const items = readPointer(page, list.rule.items);
    if (!Array.isArray(items)) throw new PaginationError(`GET ${path}: the page has no list at ${list.rule.items}`);
    for (const item of items) {
      if (init.signal?.aborted) throw new AbortedError(`GET ${path}`, init.signal.reason);
      yield item;
    }
  }
}
