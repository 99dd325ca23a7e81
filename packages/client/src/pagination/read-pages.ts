import type { PaginationRule } from '../contract.ts';
import { AbortedError } from '../errors/aborted-error.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { PaginationError } from '../errors/pagination-error.ts';
import { toApiError } from '../errors/to-api-error.ts';
import { readPointer } from '../pointer.ts';

/** A client, as far as a list needs it. */
export interface ListClient {
  readonly contract: { readonly pagination: Readonly<Record<string, PaginationRule>> };
  GET(path: string, init: object): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

/** What a caller passes, as far as it is read here. */
export interface ListInit {
  readonly params?: { readonly query?: Readonly<Record<string, unknown>> };
  readonly signal?: AbortSignal | null;
}

/** A cursor that comes back within so many pages is a loop. Bounded, so that endless lists need no endless memory. */
const rememberedCursors = 1000;

/** The rule of a list. */
export function ruleOf(client: ListClient, path: string): PaginationRule {
  const { pagination } = client.contract;
  const rule = Object.hasOwn(pagination, path) ? pagination[path] : undefined;
  if (rule !== undefined) return rule;
  const lists = Object.keys(pagination).join(', ');
  throw new ConfigurationError(`${path} is not a paged list of this API version; expected one of ${lists}`);
}

/** Yields page after page; each is fetched when it is asked for, and the caller's arguments are never changed. */
export async function* readPages(client: ListClient, path: string, init: ListInit = {}): AsyncGenerator<unknown, void> {
  const rule = ruleOf(client, path);
  const operation = `GET ${path}`;
  const seen = new Set<unknown>();
  let query = init.params?.query ?? {};
  for (;;) {
    const { data, error, response } = await client.GET(path, { ...init, params: { ...init.params, query } });
    if (!response.ok) throw toApiError(response, error);
    yield data;
    const cursor = readPointer(data, rule.cursor);
    if (cursor === undefined || cursor === null || cursor === '') return;
    if (seen.has(cursor)) throw new PaginationError(`${operation}: the server sent the same cursor twice`);
    seen.add(cursor);
    if (seen.size > rememberedCursors) seen.delete(seen.values().next().value);
    query = { ...query, [rule.cursorParameter]: cursor };
  }
}

/** Yields item after item. */
export async function* readItems(client: ListClient, path: string, init: ListInit = {}): AsyncGenerator<unknown, void> {
  const { items: pointer } = ruleOf(client, path);
  for await (const page of readPages(client, path, init)) {
    const items = readPointer(page, pointer);
    if (!Array.isArray(items)) throw new PaginationError(`GET ${path}: the page has no list at ${pointer}`);
    for (const item of items) {
      if (init.signal?.aborted) throw new AbortedError(`GET ${path}`, init.signal.reason);
      yield item;
    }
  }
}
