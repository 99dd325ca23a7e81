import type { Invoker } from '../invoke.ts';
import { type PagedList, readItems, readPages } from '../pagination/read-pages.ts';
import { callOperation, checkClient, toInit } from './call-operation.ts';
import type { OperationOptions, OperationValues } from './operation-options.ts';

/**
 * A list: a loop over it gives every item, `await` the first page. Nothing is sent before that, and a page is fetched when
 * its first item is asked for.
 *
 * @example
 * ```ts
 * for await (const file of listFiles(client)) console.log(file.name);
 * const { data, nextPageToken } = await listFiles(client, { maxPageSize: 10 });
 * for await (const page of listFiles(client).pages()) console.log(page.data.length);
 * ```
 */
export interface Listing<Item, Page> extends PromiseLike<Page> {
  // Not `extends AsyncIterable<Item, void>`: that takes one argument only before TypeScript 5.6.
  [Symbol.asyncIterator](): AsyncIterator<Item, void>;
  /** All pages, for when more than the items is of interest. */
  pages(): AsyncGenerator<Page, void>;
}

/** Prepares a list without asking for it. */
export function listOperation(
  client: Invoker,
  list: PagedList,
  options: OperationOptions | undefined,
  values: OperationValues = {},
): Listing<never, never> {
  const init = () => toInit(list.operation, options, values);
  const caller = checkClient(client, list.operation);
  return {
    pages: () => readPages(caller, list, init()) as AsyncGenerator<never, void>,
    [Symbol.asyncIterator]: () => readItems(caller, list, init()) as AsyncGenerator<never, void>,
    // Awaiting is asking for the first page.
    // oxlint-disable-next-line unicorn/no-thenable
    then: (fulfilled, rejected) => callOperation(caller, list.operation, options, values).then(fulfilled, rejected),
  };
}
