import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { sendJson, startFaultServer } from '../fixtures/fault-server.ts';
import { published } from '../fixtures/published.ts';

const { ApiError, ConnectionError, createExtendClient, createRetryBudget, ExtendError, RateLimitError, TimeoutError } =
  published;
const { AbortedError, UnexpectedResponseError, unwrap, waitForRun } = published;
type Options = NonNullable<Parameters<typeof createExtendClient>[0]>;

const token = 'sk_never_to_be_seen';
const creation = { body: { extractor: { id: 'ex_1' }, file: { id: 'file_1' } } };
const file = { params: { path: { id: 'file_1' } } };
const run = { object: 'extract_run', id: 'exr_1', status: 'PROCESSING' } as const;

const createClient = (baseUrl: string, options: Options = {}) =>
  createExtendClient({
    token,
    baseUrl,
    ...options,
    retry: { baseDelayMs: 0, budget: createRetryBudget(), ...(options.retry as object) },
  });

/** What a call rejects with; fails if it is not of the family, or holds the key. */
async function failureOf(call: Promise<unknown>): Promise<Error> {
  const failure = await call.then(
    () => expect.unreachable('it should have failed'),
    (error: unknown) => error,
  );
  expect(ExtendError.isInstance(failure), String(failure)).toBe(true);
  expect(inspect(failure, { depth: 20, showHidden: true }) + JSON.stringify(failure)).not.toContain(token);
  return failure as Error;
}

/** A server of bare bytes: what is written for each request, and whether the connection is then reset. */
async function startBytes(...answers: readonly (readonly [Buffer | string, 'reset' | 'end' | 'stall'])[]) {
  const sockets = new Set<Socket>();
  let requests = 0;
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    socket.once('data', () => {
      const [bytes, end] = answers[Math.min(requests, answers.length - 1)]!;
      requests += 1;
      socket.write(bytes, () => {
        if (end === 'reset') socket.resetAndDestroy();
        if (end === 'end') socket.end();
      });
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, count: () => requests };
}

const head = (length: number, more = ''): string =>
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n${more}\r\n`;
const good: readonly [string, 'end'] = [`${head(2, 'connection: close\r\n')}{}`, 'end'];
const gzipped = gzipSync(JSON.stringify({ id: 'file_1', padding: 'x'.repeat(10_000) }));

test.each<[string, Buffer | string, 'reset' | 'end']>([
  ['nothing', '', 'reset'],
  ['half a status line', 'HTTP/1.1 2', 'end'],
  ['half of the headers', 'HTTP/1.1 200 OK\r\ncontent-type: appl', 'end'],
  ['no HTTP at all', 'SSH-2.0-OpenSSH_9.6\r\n', 'end'],
  ['headers without their body', head(100), 'reset'],
  ['half of the body', `${head(100)}{"id":`, 'end'],
  [
    'half of a gzip body',
    Buffer.concat([Buffer.from(head(gzipped.length, 'content-encoding: gzip\r\n')), gzipped.subarray(0, 20)]),
    'end',
  ],
  [
    'a chunked body that breaks off',
    'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"id"',
    'reset',
  ],
])('%s: a read is repeated, a creation is sent once', async (_, bytes, end) => {
  const reads = await startBytes([bytes, end], good);
  await expect(unwrap(createClient(reads.url).GET('/files/{id}', file))).resolves.toEqual({});
  expect(reads.count()).toBe(2);
  const creations = await startBytes([bytes, end], good);
  const failure = await failureOf(unwrap(createClient(creations.url).POST('/extract_runs', creation)));
  expect(ConnectionError.isInstance(failure), failure.message).toBe(true);
  expect(creations.count()).toBe(1);
});

test.each([
  ['Retry-After: 1', 1000],
  ['retry-after:   2  ', 2000],
  ['RETRY-AFTER: 0', 0],
  ['retry-after: -1', undefined],
  ['retry-after: 1.5', undefined],
  ['retry-after: soon', undefined],
  ['retry-after: ', undefined],
  ['x-nothing: 1', undefined],
])('"%s" is told as it is meant', async (header, expected) => {
  const body = JSON.stringify({ code: 'RATE_LIMIT_EXCEEDED', message: 'Slow down.', retryable: true });
  const { url } = await startBytes([
    `HTTP/1.1 429 Too Many Requests\r\ncontent-type: application/json\r\n${header}\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
    'end',
  ]);
  const failure = await failureOf(unwrap(createClient(url, { retry: { maxRetries: 0 } }).GET('/files/{id}', file)));
  expect(RateLimitError.isInstance(failure) && failure.retryAfterMs).toBe(expected);
});

test('Retry-After: 0 does not make the repetitions endless', async () => {
  const server = await startFaultServer((_, response) =>
    sendJson(response, { code: 'X', message: 'no', retryable: true }, 429, { 'retry-after': '0' }),
  );
  await failureOf(unwrap(createClient(server.url, { retry: { maxRetries: 2 } }).GET('/files/{id}', file)));
  expect(server.requests).toHaveLength(3);
});

test('429 with a time to come back is waited out however often it comes', async () => {
  const server = await startFaultServer((_, response, count) =>
    count <= 10
      ? sendJson(response, { code: 'X', message: 'no', retryable: true }, 429, { 'retry-after': '1' })
      : sendJson(response, { id: 'exr_1' }),
  );
  const retry = { maxRetries: 1, maxRetryAfterMs: 1, budget: createRetryBudget({ capacity: 0, perSecond: 0 }) };
  await unwrap(createClient(server.url, { retry }).POST('/extract_runs', creation));
  expect(server.requests).toHaveLength(11);
});

test('429 with a time to come back is waited out although failures used up what is counted', async () => {
  const server = await startFaultServer((_, response, count) => {
    if (count > 2) return sendJson(response, { id: 'file_1' });
    return sendJson(response, { code: 'X', message: 'no' }, count === 1 ? 500 : 429, { 'retry-after': '1' });
  });
  const retry = { maxRetries: 1, maxRetryAfterMs: 1 };
  await unwrap(createClient(server.url, { retry }).GET('/files/{id}', file));
  expect(server.requests).toHaveLength(3);
});

test('503 with Retry-After is repeated no more often than is allowed', async () => {
  const server = await startFaultServer((_, response) =>
    sendJson(response, { code: 'X', message: 'no', retryable: true }, 503, { 'retry-after': '1' }),
  );
  const retry = { maxRetries: 2, maxRetryAfterMs: 1 };
  await failureOf(unwrap(createClient(server.url, { retry }).GET('/files/{id}', file)));
  expect(server.requests).toHaveLength(3);
});

test('a deletion that finds nothing has not succeeded unless an answer was lost before', async () => {
  const missing = { code: 'NOT_FOUND', message: 'no', retryable: false };
  const plain = await startFaultServer((_, response) => sendJson(response, missing, 404));
  expect(await failureOf(unwrap(createClient(plain.url).DELETE('/files/{id}', file)))).toMatchObject({ status: 404 });
  const refused = await startFaultServer((_, response, count) =>
    count === 1 ? sendJson(response, { ...missing, retryable: true }, 429) : sendJson(response, missing, 404),
  );
  expect(await failureOf(unwrap(createClient(refused.url).DELETE('/files/{id}', file)))).toMatchObject({ status: 404 });
  const twice = await startFaultServer((request, response, count) => {
    if (count === 1) return request.socket.destroy();
    if (count === 2) return sendJson(response, { ...missing, retryable: true }, 503);
    return sendJson(response, missing, 404);
  });
  await expect(unwrap(createClient(twice.url).DELETE('/files/{id}', file))).resolves.toBeDefined();
  expect(twice.requests).toHaveLength(3);
  const read = await startFaultServer((request, response, count) =>
    count === 1 ? request.socket.destroy() : sendJson(response, missing, 404),
  );
  expect(await failureOf(unwrap(createClient(read.url).GET('/files/{id}', file)))).toMatchObject({ status: 404 });
});

test.each([204, 205])('an answer %i without a body is no broken one', async (status) => {
  const server = await startFaultServer((_, response) => response.writeHead(status, { connection: 'close' }).end());
  await expect(unwrap(createClient(server.url).DELETE('/files/{id}', file))).resolves.toBeUndefined();
});

test.each([300, 304, 305, 306])('an answer %i is an error with its status, not a redirect', async (status) => {
  const server = await startFaultServer((_, response) =>
    response.writeHead(status, { connection: 'close', location: '/elsewhere' }).end(),
  );
  const failure = await failureOf(unwrap(createClient(server.url).GET('/files/{id}', file)));
  expect(ApiError.isInstance(failure), failure.message).toBe(true);
  expect(failure).toMatchObject({ status });
});

test.each([301, 302, 303, 307, 308])('a redirect %i takes neither key nor document along', async (status) => {
  const other = await startFaultServer((_, response) => sendJson(response, {}));
  const server = await startFaultServer((request, response) => {
    request.resume();
    response.writeHead(status, { location: `${other.url}/steal?key=1`, connection: 'close' }).end();
  });
  const client = createClient(server.url);
  const calls = [unwrap(client.GET('/files/{id}', file)), unwrap(client.POST('/extract_runs', creation))];
  for (const failing of calls.map(failureOf)) {
    const failure = await failing;
    expect(UnexpectedResponseError.isInstance(failure), failure.message).toBe(true);
    expect(failure.message).not.toContain('steal');
  }
  expect(other.requests).toHaveLength(0);
});

test.each(['object', 'array', 'circular', 'string', 'symbol', 'getter', 'aggregate', 'map'])(
  'a fetch that throws its request along does not give the key away: %s',
  async (shape) => {
    const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const headers = new Headers(init?.headers ?? (input as Request).headers);
      const authorization = headers.get('authorization')!;
      const config = { headers: { authorization } };
      const shapes: Record<string, () => unknown> = {
        object: () => Object.assign(new Error(`failed with ${authorization}`), { config, request: input }),
        array: () => Object.assign(new TypeError('failed'), { list: [config, [authorization]] }),
        circular: () => {
          const error: Error & { self?: unknown } = Object.assign(new Error('failed'), { config });
          error.self = error;
          error.cause = error;
          return error;
        },
        string: () => `failed with ${authorization}`,
        symbol: () => Object.assign(new Error('failed'), { [Symbol('config')]: config }),
        getter: () => Object.defineProperty(new Error('failed'), 'config', { get: () => config }),
        aggregate: () => new AggregateError([new Error(authorization)], 'failed', { cause: config }),
        map: () => new Map([['headers', authorization]]),
      };
      throw shapes[shape]!();
    };
    const client = createClient('https://api.example.com', { fetch, retry: { maxRetries: 0 } });
    await failureOf(unwrap(client.GET('/files/{id}', file)));
    await failureOf(unwrap(client.POST('/extract_runs', creation)));
    await failureOf(waitForRun(client, run, { timeoutMs: 20, intervalMs: 5 }));
  },
);

test('an abort ends a call at every moment, and is told as one', async () => {
  const silent = await startBytes(['', 'stall']);
  const half = await startBytes([`${head(100)}{"id":`, 'stall']);
  const busy = await startFaultServer((_, response) =>
    sendJson(response, { code: 'X', message: 'no', retryable: true }, 429, { 'retry-after': '30' }),
  );
  const going = await startFaultServer((_, response) => sendJson(response, run));
  const moments: [string, (signal: AbortSignal) => Promise<unknown>][] = [
    ['before the headers', (signal) => createClient(silent.url).GET('/files/{id}', { ...file, signal })],
    ['in the body', (signal) => createClient(half.url).GET('/files/{id}', { ...file, signal })],
    ['before the next attempt', (signal) => createClient(busy.url).GET('/files/{id}', { ...file, signal })],
    ['while a run is waited for', (signal) => waitForRun(createClient(going.url), run, { signal, intervalMs: 60_000 })],
    ['while a look is under way', (signal) => waitForRun(createClient(silent.url), run, { signal, intervalMs: 1 })],
    ['while looks fail', (signal) => waitForRun(createClient(busy.url), run, { signal, intervalMs: 1 })],
  ];
  for (const [moment, call] of moments) {
    const controller = new AbortController();
    const ended = failureOf(call(controller.signal));
    await new Promise((resolve) => setTimeout(resolve, 60));
    controller.abort();
    expect(AbortedError.isInstance(await ended), moment).toBe(true);
    const failure = await failureOf(call(AbortSignal.abort()));
    expect(AbortedError.isInstance(failure), `${moment}, aborted already`).toBe(true);
  }
});

test('the shorter of timeout and deadline ends a call, and the error names that one', async () => {
  const silent = await startBytes(['', 'stall']);
  const limits: [object, string, number][] = [
    [{ timeoutMs: 40, deadlineMs: 60_000, retry: { maxRetries: 0 } }, '40', 1],
    [{ timeoutMs: 60_000, deadlineMs: 50 }, '50', 1],
  ];
  for (const [options, named] of limits) {
    const failure = await failureOf(createClient(silent.url).GET('/files/{id}', { ...file, ...options }));
    expect(TimeoutError.isInstance(failure), failure.message).toBe(true);
    expect(failure.message).toContain(named);
  }
});

test('an error body without end is read to a limit, and the rest is let go', async () => {
  let written = 0;
  const server = await startFaultServer((_, response) => {
    response.writeHead(400, { 'content-type': 'text/html' });
    const more = (): void => {
      while (!response.destroyed && written < 200_000_000) {
        written += 65_536;
        if (!response.write('x'.repeat(65_536))) return void response.once('drain', more);
      }
      response.end();
    };
    more();
  });
  const failure = await failureOf(unwrap(createClient(server.url).GET('/files/{id}', file)));
  expect(failure).toMatchObject({ status: 400 });
  expect(failure.message.length).toBeLessThan(500);
  await server.closed();
  expect(written).toBeLessThan(50_000_000);
});

test('a broken multi-byte character at a boundary of chunks does not spoil an error body', async () => {
  const body = Buffer.from(JSON.stringify({ code: 'X', message: 'Größe überschritten', retryable: false }));
  const server = await startFaultServer((_, response) => {
    response.writeHead(400, { 'content-type': 'application/json', connection: 'close' });
    const place = body.indexOf(0xc3) + 1;
    response.write(body.subarray(0, place));
    setTimeout(() => response.end(body.subarray(place)), 20);
  });
  const failure = await failureOf(unwrap(createClient(server.url).GET('/files/{id}', file)));
  expect(failure.message).toContain('Größe überschritten');
});
