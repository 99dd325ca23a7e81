import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { inspect } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { type Handler, sendJson, startFaultServer } from '../fixtures/fault-server.ts';
import { published } from '../fixtures/published.ts';

const { createExtendClient, createRetryBudget, ExtendError, unwrap, uploadFile, waitForRun } = published;
type Options = NonNullable<Parameters<typeof createExtendClient>[0]>;

const token = 'sk_never_to_be_seen';
const creation = { body: { extractor: { id: 'ex_1' }, file: { id: 'file_1' } } };
const processed = { object: 'extract_run', id: 'exr_1', status: 'PROCESSED', output: { value: {}, metadata: {} } };
const id = { params: { path: { id: 'file_1' } } };
const says = (retryable: boolean) => ({ code: 'X', message: 'no', retryable, requestId: 'req_1' });

afterEach(() => vi.unstubAllGlobals());

const createClient = (baseUrl: string, options: Options = {}) =>
  createExtendClient({ token, baseUrl, ...options, retry: { baseDelayMs: 0, budget: createRetryBudget(), ...options.retry } });

async function failureOf(call: Promise<unknown>): Promise<InstanceType<typeof ExtendError>> {
  const failure = await call.then(() => expect.unreachable('it should have failed'), (error: unknown) => error);
  expect(ExtendError.isInstance(failure), String(failure)).toBe(true);
  expect(inspect(failure, { depth: 20, showHidden: true }) + JSON.stringify(failure)).not.toContain(token);
  return failure as InstanceType<typeof ExtendError>;
}

test.each([500, 503])('a run is created once however retryable a %i calls itself; a file is stored once', async (status) => {
  const server = await startFaultServer((request, response) => {
    request.resume();
    sendJson(response, says(true), status);
  });
  const client = createClient(server.url);
  await failureOf(unwrap(client.POST('/extract_runs', creation)));
  expect(server.requests).toHaveLength(1);
  await failureOf(uploadFile(client, new Blob(['a']), { fileName: 'a.txt' }));
  expect(server.requests).toHaveLength(2);
});

test('a creation is repeated after 429, unless the body forbids it', async () => {
  const server = await startFaultServer((_, response, count) =>
    count === 1 ? sendJson(response, says(true), 429) : sendJson(response, processed),
  );
  await unwrap(createClient(server.url).POST('/extract_runs', creation));
  expect(server.requests).toHaveLength(2);
  const strict = await startFaultServer((_, response) => sendJson(response, says(false), 429));
  await failureOf(unwrap(createClient(strict.url).POST('/extract_runs', creation)));
  expect(strict.requests).toHaveLength(1);
});

test.each(['http://127.0.0.1:2', 'https://nobody.invalid'])('nothing can have been sent to %s: a creation is repeated', async (baseUrl) => {
  const onRetry = vi.fn();
  const client = createClient(baseUrl, { hooks: { onRetry } });
  expect(await failureOf(client.POST('/extract_runs', creation))).toMatchObject({ name: 'ConnectionError', mayBeSent: false });
  expect(onRetry).toHaveBeenCalledTimes(2);
});

test('a DELETE whose answer was lost and that then finds nothing has succeeded', async () => {
  const missing = { code: 'NOT_FOUND', message: 'gone', retryable: false, requestId: 'req_1' };
  const server = await startFaultServer((request, response, count) =>
    count === 1 ? request.socket.destroy() : sendJson(response, missing, 404),
  );
  const client = createClient(server.url);
  const { data, response } = await client.DELETE('/files/{id}', id);
  expect([data, response.status, response.ok]).toEqual([{ id: 'file_1' }, 204, true]);
  // The first answer of this one arrived: there was nothing to delete.
  expect(await failureOf(unwrap(client.DELETE('/files/{id}', id)))).toMatchObject({ status: 404 });
});

test('200 creations against 50 per second, paced by Retry-After, all succeed', { timeout: 60_000 }, async () => {
  let left = 50;
  const refill = setInterval(() => (left = 50), 1000);
  const server = await startFaultServer((_, response) => {
    if ((left -= 1) >= 0) sendJson(response, processed);
    else sendJson(response, says(true), 429, { 'retry-after': '1' });
  });
  const client = createExtendClient({ token, baseUrl: server.url });
  const ends = await Promise.allSettled(Array.from({ length: 200 }, () => unwrap(client.POST('/extract_runs', creation))));
  clearInterval(refill);
  expect(ends.filter(({ status }) => status === 'rejected')).toEqual([]);
});

test('200 waits outlive an outage', { timeout: 60_000 }, async () => {
  const server = await startFaultServer((_, response, count) =>
    count <= 400 ? sendJson(response, says(true), 503) : sendJson(response, processed),
  );
  const client = createExtendClient({ token, baseUrl: server.url });
  const waits = Array.from({ length: 200 }, () => waitForRun(client, { object: 'extract_run', id: 'exr_1' }, { intervalMs: 20 }));
  expect(new Set((await Promise.all(waits)).map(({ status }) => status))).toEqual(new Set(['PROCESSED']));
});

test('a status that the contract does not know ends a wait', async () => {
  const server = await startFaultServer((_, response) => sendJson(response, { ...processed, status: 'EXPIRED' }));
  const client = createClient(server.url);
  expect(await waitForRun(client, { object: 'extract_run', id: 'exr_1' })).toMatchObject({ status: 'EXPIRED' });
});

test('uploads work where a redirect cannot be made an error, as on Cloudflare Workers', async () => {
  const server = await startFaultServer((request, response) => {
    request.resume();
    sendJson(response, { object: 'file', id: 'file_1', name: 'a.txt' });
  });
  const refuse = (init: RequestInit | undefined): void => {
    if (init?.redirect === 'error') throw new TypeError('Invalid redirect value, must be one of "follow" or "manual"');
  };
  const { Request: PlatformRequest, fetch: platformFetch } = globalThis;
  class WorkerRequest extends PlatformRequest {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      refuse(init);
      super(input, init);
    }
  }
  vi.stubGlobal('Request', WorkerRequest);
  vi.stubGlobal('fetch', async (input: string, init?: RequestInit) => (refuse(init), platformFetch(input, init)));
  expect(await uploadFile(createClient(server.url), new Blob(['a']), { fileName: 'a.txt' })).toMatchObject({ id: 'file_1' });
});

test('an abort of a streamed body survives a garbage collection', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const server = await startFaultServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{');
  });
  const controller = new AbortController();
  const { data } = await createClient(server.url).GET('/files/{id}', { ...id, signal: controller.signal, parseAs: 'stream' });
  const reader = data?.getReader();
  await reader?.read();
  for (let round = 0; round < 5; round += 1) {
    collectGarbage();
    await new Promise((resolve) => setImmediate(resolve));
  }
  controller.abort(new Error('the user left'));
  await expect(reader?.read()).rejects.toThrow('the user left');
  await server.closed();
});

test('the timeout of a call keeps the deadline of its client', async () => {
  const server = await startFaultServer(() => undefined);
  const client = createClient(server.url, { deadlineMs: 50 });
  const failure = await failureOf(client.GET('/files/{id}', { ...id, timeoutMs: 60_000 }));
  expect(failure.message).toBe('GET /files/{id}: the deadline passed after 50 ms');
});

test('a limit beyond that of the platform is reached', { timeout: 60_000 }, async () => {
  const slow: Handler = (_, response) => setTimeout(() => sendJson(response, processed), 1600);
  const server = await startFaultServer(slow);
  const key = Symbol.for('undici.globalDispatcher.1');
  const platform = globalThis as unknown as Record<symbol, { constructor: new (options: object) => object }>;
  const before = platform[key]!;
  platform[key] = new before.constructor({ headersTimeout: 500 }) as never;
  try {
    const client = createClient(server.url, { retry: { maxRetries: 0 } });
    const early = await failureOf(client.GET('/files/{id}', { ...id, timeoutMs: 300_000 }));
    expect(early).toMatchObject({ name: 'ConnectionError', code: 'UND_ERR_HEADERS_TIMEOUT' });
    expect((await client.GET('/files/{id}', { ...id, timeoutMs: 300_001 })).response.status).toBe(200);
  } finally {
    platform[key] = before;
  }
});

test('what a fetch of the caller throws is cleaned of the request it carries', async () => {
  const thrown = (request: Request): unknown =>
    Object.assign(new Error(`cannot send ${request.headers.get('authorization')}`, { cause: { request } }), {
      code: 'E_PROXY',
      config: { headers: Object.fromEntries(request.headers) },
      request,
    });
  const client = createClient('https://a.example', { fetch: (request) => Promise.reject(thrown(request)) });
  const failure = await failureOf(client.POST('/extract_runs', creation));
  expect(failure).toMatchObject({ code: 'E_PROXY', cause: { message: 'cannot send Bearer [redacted]', code: 'E_PROXY' } });
});

test('304 is an answer, not a redirect; JSON that breaks off is not quoted', async () => {
  const server = await startFaultServer((_, response, count) =>
    count === 1 ? response.writeHead(304).end() : response.writeHead(200, { 'content-type': 'application/json' }).end('{"secret": '),
  );
  const client = createClient(server.url);
  expect((await client.GET('/files/{id}', id)).response.status).toBe(304);
  const failure = await failureOf(client.GET('/files/{id}', id));
  expect(inspect(failure, { showHidden: true })).not.toContain('"secret"');
});

test('misspelt options of a budget and of a wait are refused', async () => {
  expect(() => createRetryBudget({ capacty: 5 } as never)).toThrow('createRetryBudget has no option "capacty"');
  expect(() => createRetryBudget({ capacity: Number.NaN })).toThrow('capacity must be a number from 0, not NaN');
  const wait = waitForRun(createClient('https://a.example'), { object: 'extract_run', id: 'x' }, { timeout: 5 } as never);
  expect((await failureOf(wait)).message).toContain('waitForRun has no option "timeout"');
});
