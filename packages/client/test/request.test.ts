import { afterEach, expect, test, vi } from 'vitest';
import {
  createExtendClient as createNamedClient,
  getFile,
  listFiles,
} from '../src/generated/2026-02-09/operations.gen.ts';
import { createFixtureClient } from './fixtures/contract.ts';
import { json, observedFetch } from './fixtures/observed-fetch.ts';

afterEach(() => vi.unstubAllGlobals());

const list = json({ object: 'list', data: [] });

/** A client by path whose calls go the short way, or the one on which middleware sees them. */
function setUp(withMiddleware = false) {
  const { fetch, requests } = observedFetch(list);
  const client = createFixtureClient({ fetch });
  if (withMiddleware) client.use({ onRequest: () => undefined });
  return { client, requests };
}

test.each([false, true])('a query is written the same with middleware and without: %s', async (withMiddleware) => {
  const { client, requests } = setUp(withMiddleware);
  const query = {
    status: ['A', 'B & C'],
    range: { from: '1', to: 'ü' },
    page: 0,
    flag: false,
    empty: '',
    absent: undefined,
    nothing: null,
  };
  await client.GET('/files', { params: { query: query as never } });
  expect([...new URL(requests[0]?.url ?? '').searchParams]).toEqual([
    ['status', 'A'],
    ['status', 'B & C'],
    ['range[from]', '1'],
    ['range[to]', 'ü'],
    ['page', '0'],
    ['flag', 'false'],
    ['empty', ''],
  ]);
});

test('a date is written as in JSON, and an object in an object by all its names', async () => {
  const { client, requests } = setUp();
  const query = { since: new Date(0), filter: { created: { from: 1 }, tags: ['a', 'b'] } };
  await client.GET('/files', { params: { query: query as never } });
  expect([...new URL(requests[0]?.url ?? '').searchParams]).toEqual([
    ['since', '1970-01-01T00:00:00.000Z'],
    ['filter[created][from]', '1'],
    ['filter[tags]', 'a'],
    ['filter[tags]', 'b'],
  ]);
});

test.each([false, true])(
  'headers: later ones win whatever their case, null takes one away: %s',
  async (withMiddleware) => {
    const { client, requests } = setUp(withMiddleware);
    await client.GET('/files', {
      headers: {
        'X-Extend-API-Version': null,
        'X-One': '1',
        'X-Two': ['a', 'b'],
        'X-Three': undefined,
        'x-four': 4,
      } as never,
      params: { header: { 'x-one': 'over' } } as never,
    });
    const sent = requests[0]?.headers;
    expect(['x-extend-api-version', 'x-one', 'x-two', 'x-three', 'x-four'].map((name) => sent?.get(name))).toEqual([
      null,
      'over',
      'a, b',
      null,
      '4',
    ]);
  },
);

test('headers may be a Headers object or a list, and their credentials go instead of the key', async () => {
  const { client, requests } = setUp();
  await client.GET('/files', { headers: new Headers({ authorization: 'Basic abc' }) });
  await client.GET('/files', { headers: [['X-One', '1']] as never });
  expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Basic abc', 'Bearer sk_fixture']);
  expect(requests[1]?.headers.get('x-one')).toBe('1');
});

test('a redirect is not followed where the caller passes undefined', async () => {
  const { client, requests } = setUp();
  await client.GET('/files', { redirect: undefined } as never);
  expect(requests[0]?.redirect).toBe('manual');
});

test('what is passed on to fetch changes neither the method of the operation nor its headers', async () => {
  const { client, requests } = setUp();
  await client.GET('/files', { method: 'DELETE', cache: 'no-store' } as never);
  expect(requests[0]).toMatchObject({ method: 'GET', cache: 'no-store' });
  expect(requests[0]?.headers.get('x-extend-api-version')).toBe('2030-01-02');
});

test('a fetch of the caller gets one request, and nothing else', async () => {
  const fetch = vi.fn<(request: Request) => Promise<Response>>(async () => list.clone());
  const client = createFixtureClient({ fetch });
  await client.GET('/files', { cache: 'no-store', params: { query: { maxPageSize: 1 } }, timeoutMs: 5000 });
  expect(fetch.mock.calls).toHaveLength(1);
  expect(fetch.mock.calls[0]).toHaveLength(1);
  const [request] = fetch.mock.calls[0] ?? [];
  expect(request).toBeInstanceOf(Request);
  expect([request?.cache, request?.signal.aborted]).toEqual(['no-store', false]);
});

test('the global fetch gets what is for it, and nothing that is for the client', async () => {
  const fetch = vi.fn<(url: string, init: object) => Promise<Response>>(async () => list.clone());
  vi.stubGlobal('fetch', fetch);
  const client = createFixtureClient();
  const own = {
    params: { query: { maxPageSize: 1 } },
    retry: false,
    timeoutMs: 5000,
    deadlineMs: 5000,
    parseAs: 'json',
  };
  await client.GET('/files', { ...own, baseUrl: 'https://a.example', next: { revalidate: 1 } } as never);
  const [url, init] = fetch.mock.calls[0] ?? [];
  expect(url).toBe('https://a.example/files?maxPageSize=1');
  expect(
    Object.keys(init ?? {})
      .filter((name) => name !== 'dispatcher')
      .toSorted(),
  ).toEqual(['next', 'method', 'redirect', 'body', 'headers', 'signal'].toSorted());
});

test('a path that would go on where the host ends is refused before anything is sent', async () => {
  const { client, requests } = setUp();
  await expect(client.GET('@evil.example/files' as never)).rejects.toThrow(
    'the path must be a template that begins with /',
  );
  expect(requests).toHaveLength(0);
});

test.each(['middleware', 'parseAs', 'querySerializer', 'retries'])(
  'by name, the option %s is refused by its name',
  async (name) => {
    const { fetch, requests } = observedFetch(list);
    const client = createNamedClient({ token: 'sk_1', fetch });
    const options = { [name]: [] } as never;
    const message = `has no option "${name}"; expected one of signal, headers, baseUrl, timeoutMs, deadlineMs, retry, fetch`;
    await expect(getFile(client, 'file_1', undefined, options)).rejects.toThrow(`GET /files/{id} ${message}`);
    await expect(listFiles(client, undefined, options)).rejects.toThrow(`GET /files ${message}`);
    expect(requests).toHaveLength(0);
  },
);
