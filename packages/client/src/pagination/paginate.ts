import type { ClientOf } from '../client.ts';
import type { Contract } from '../contract.ts';
import type { Invoker } from '../invoke.ts';
import type { Item, Page, PagedPath, PageInit } from './paginated-types.ts';
import { listAt, type ListInit, readItems, readPages } from './read-pages.ts';

/**
 * All items of a list, across its pages. A page is fetched when its first item is asked for; leaving the loop early
 * fetches no more.
 *
 * @param client a client of any version
 * @param path path template of a paged list
 * @param init the same as for `client.GET`; `signal` ends the loop, the page size is the list's own parameter
 * @throws {@link ApiError} when a page is refused, {@link PaginationError} when the server repeats a cursor,
 *   {@link AbortedError} when `signal` aborts
 *
 * @example
 * ```ts
 * for await (const file of paginate(client, '/files', { params: { query: { maxPageSize: 100 } } })) {
 *   console.log(file.name);
 * }
 * ```
 */
export function paginate<Paths extends {}, Rules extends Contract, Path extends PagedPath<Paths, Rules>>(
  client: ClientOf<Paths, Rules>,
  path: Path,
  ...init: PageInit<Paths, Path>
): AsyncGenerator<Item<Paths, Rules, Path>, void> {
  const items = start(readItems, client, path as string, init[0] as ListInit);
  return items as AsyncGenerator<Item<Paths, Rules, Path>, void>;
}

/**
 * All pages of a list, for when more than the items is of interest.
 *
 * @param client a client of any version
 * @param path path template of a paged list
 * @param init the same as for `client.GET`; `signal` ends the loop
 * @throws {@link ApiError} when a page is refused, {@link PaginationError} when the server repeats a cursor,
 *   {@link AbortedError} when `signal` aborts
 *
 * @example
 * ```ts
 * for await (const page of paginatePages(client, '/files')) {
 *   console.log(page.data.length, page.nextPageToken);
 * }
 * ```
 */
export function paginatePages<Paths extends {}, Rules extends Contract, Path extends PagedPath<Paths, Rules>>(
  client: ClientOf<Paths, Rules>,
  path: Path,
  ...init: PageInit<Paths, Path>
): AsyncGenerator<Page<Paths, Path>, void> {
  const pages = start(readPages, client, path as string, init[0] as ListInit);
  return pages as AsyncGenerator<Page<Paths, Path>, void>;
}

interface ContractedInvoker extends Invoker {
  readonly contract: Contract;
}

/** A path that is no list is told of when the loop begins, as everything else that goes wrong. */
async function* start(
  read: typeof readItems,
  client: ContractedInvoker,
  path: string,
  init: ListInit,
): AsyncGenerator<unknown, void> {
  yield* read(client, listAt(client.contract, path), init);
}
