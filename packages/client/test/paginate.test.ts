import { expect, test } from 'vitest';
import { ConfigurationError, paginate, paginatePages, PaginationError, RateLimitError } from '../src/index.ts';
import { createFixtureClient } from './fixtures/contract.ts';
import { json, observedFetch } from './fixtures/observed-fetch.ts';

const file = (id: number) => ({ object: 'file' as const, id: `file_${id}`, name: 'a.pdf' });
const list = (ids: number[], nextPageToken?: string | null) =>
  json({ object: 'list', data: ids.map(file), ...(nextPageToken === undefined ? {} : { nextPageToken }) });
const cursors = (requests: Request[]) => requests.map(({ url }) => new URL(url).searchParams.get('nextPageToken'));

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test('all items of all pages come in order, and other parameters stay the same', async () => {
  const { fetch, requests } = observedFetch(list([1, 2], 'a=:/+b'), list([], 'c'), list([3]));
  const init = { params: { query: { maxPageSize: 2 } } };
  const files = await collect(paginate(createFixtureClient({ fetch }), '/files', init));
  expect(files.map(({ id }) => id)).toEqual(['file_1', 'file_2', 'file_3']);
  expect(cursors(requests)).toEqual([null, 'a=:/+b', 'c']);
  expect(requests.every(({ url }) => url.includes('maxPageSize=2'))).toBe(true);
  expect(requests[1]?.url).toContain('nextPageToken=a%3D%3A%2F%2Bb');
  expect(init).toEqual({ params: { query: { maxPageSize: 2 } } });
});

test.each([undefined, null, ''])('a list ends when the cursor is %j', async (cursor) => {
  const { fetch, requests } = observedFetch(list([1], cursor));
  expect(await collect(paginate(createFixtureClient({ fetch }), '/files'))).toHaveLength(1);
  expect(requests).toHaveLength(1);
});

test('a page is fetched when its first item is asked for', async () => {
  const { fetch, requests } = observedFetch(list([1, 2], 'b'), list([3]));
  const files = paginate(createFixtureClient({ fetch }), '/files');
  expect(requests).toHaveLength(0);
  await files.next();
  await files.next();
  expect(requests).toHaveLength(1);
  await files.next();
  expect(requests).toHaveLength(2);
});

test('leaving the loop fetches no more', async () => {
  const { fetch, requests } = observedFetch(list([1], 'b'));
  for await (const _ of paginate(createFixtureClient({ fetch }), '/files')) break;
  expect(requests).toHaveLength(1);
});

test('a list can be continued from a cursor, and pages can be taken whole', async () => {
  const { fetch, requests } = observedFetch(list([3], 'c'), list([4]));
  const pages = await collect(
    paginatePages(createFixtureClient({ fetch }), '/files', { params: { query: { nextPageToken: 'b' } } }),
  );
  expect(pages.map(({ data }) => data.length)).toEqual([1, 1]);
  expect(cursors(requests)).toEqual(['b', 'c']);
});

test('the pointers of the contract lead into nested pages, with path parameters', async () => {
  const { fetch, requests } = observedFetch(
    json({ page: { items: [{ name: 'x' }], next: 'n' } }),
    json({ page: { items: [{ name: 'y' }] } }),
  );
  const items = await collect(
    paginate(createFixtureClient({ fetch }), '/sets/{id}/items', { params: { path: { id: 's/1' } } }),
  );
  expect(items).toEqual([{ name: 'x' }, { name: 'y' }]);
  expect(requests[1]?.url).toBe('https://api.fixture.example/sets/s%2F1/items?nextPageToken=n');
});

test('a cursor that comes back ends the loop with an error', async () => {
  const { fetch, requests } = observedFetch(list([1], 'a'), list([2], 'b'), list([3], 'a'));
  await expect(collect(paginate(createFixtureClient({ fetch }), '/files'))).rejects.toThrow(
    new PaginationError('GET /files: the server sent the same cursor twice'),
  );
  expect(requests).toHaveLength(3);
});

test('a refused page throws its typed error', async () => {
  const { fetch } = observedFetch(list([1], 'a'), json({ error: 'slow down' }, { status: 429 }));
  await expect(collect(paginate(createFixtureClient({ fetch, retry: false }), '/files'))).rejects.toThrow(
    RateLimitError,
  );
});

test('a page without its list is an error, not an empty page', async () => {
  const { fetch } = observedFetch(json({ object: 'list' }));
  await expect(collect(paginate(createFixtureClient({ fetch }), '/files'))).rejects.toThrow(
    'GET /files: the page has no list at /data',
  );
});

test('an abort ends the loop between two items', async () => {
  const controller = new AbortController();
  const { fetch, requests } = observedFetch(list([1, 2, 3], 'b'));
  const seen: string[] = [];
  const loop = async () => {
    for await (const { id } of paginate(createFixtureClient({ fetch }), '/files', { signal: controller.signal })) {
      seen.push(id);
      controller.abort();
    }
  };
  await expect(loop()).rejects.toMatchObject({ name: 'AbortedError' });
  expect([seen.length, requests.length]).toEqual([1, 1]);
});

test('a path that is no list is refused with the ones that are', async () => {
  const files = paginate(createFixtureClient(), '/files/{id}' as never);
  await expect(files.next()).rejects.toThrow(
    new ConfigurationError(
      '/files/{id} is not a paged list of this API version; expected one of /files, /sets/{id}/items',
    ),
  );
});
