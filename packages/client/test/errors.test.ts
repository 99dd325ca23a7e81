import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import {
  AbortedError,
  ApiError,
  AuthenticationError,
  ConnectionError,
  ExtendError,
  isErrorOf,
  NotFoundError,
  RateLimitError,
  TimeoutError,
  UnexpectedResponseError,
  unwrap,
} from '../src/index.ts';
import { createFixtureClient } from './fixtures/contract.ts';
import { connectionReset, json, observedFetch } from './fixtures/observed-fetch.ts';

const once = { retry: false, token: 'sk_very_secret' } as const;

async function failureOf(response: Response | Error): Promise<ApiError> {
  const client = createFixtureClient({ ...once, fetch: observedFetch(response).fetch });
  return (await unwrap(client.GET('/files')).catch((error: unknown) => error)) as ApiError;
}

test.each([
  [
    '2024 and 2025',
    { success: false, error: 'no such file' },
    { code: undefined, message: '422 GET /files: no such file', retryable: false, requestId: undefined },
  ],
  [
    '2025 with a code',
    { success: false, code: 'CORRUPT_FILE', error: 'broken' },
    { code: 'CORRUPT_FILE', message: '422 CORRUPT_FILE GET /files: broken', retryable: false },
  ],
  [
    'parse and edit',
    { code: 'OCR_ERROR', message: 'try again', requestId: 'req_1', retryable: true },
    { code: 'OCR_ERROR', message: '422 OCR_ERROR GET /files (req_1): try again', requestId: 'req_1', retryable: true },
  ],
  [
    '2026',
    { code: 'INVALID_REQUEST', message: 'bad', retryable: false, requestId: 'req_2', docUrl: 'https://d' },
    { code: 'INVALID_REQUEST', requestId: 'req_2', message: '422 INVALID_REQUEST GET /files (req_2): bad' },
  ],
  ['2025 rate limit', { error: 'slow down' }, { message: '422 GET /files: slow down' }],
  ['a nested error', { error: { code: 'X', message: 'inner' } }, { code: 'X', message: '422 X GET /files: inner' }],
  [
    'problem details',
    { title: 'Unprocessable', detail: 'no such route' },
    { message: '422 GET /files: no such route' },
  ],
  ['null', null, { message: '422 GET /files', code: undefined }],
  ['a list', [1], { message: '422 GET /files' }],
])('the error body of %s is read into the same members', async (_, body, expected) => {
  expect(await failureOf(json(body, { status: 422 }))).toMatchObject(expected);
});

test('plain text is quoted in short, markup is named, nothing is left out', async () => {
  expect((await failureOf(new Response('x'.repeat(1000), { status: 502 }))).message).toBe(
    `502 GET /files: ${'x'.repeat(300)}…`,
  );
  expect((await failureOf(new Response('<html><h1>Bad gateway</h1>', { status: 502 }))).message).toBe(
    '502 GET /files: a page of markup instead of an error body',
  );
  expect((await failureOf(new Response(null, { status: 502 }))).message).toBe('502 GET /files');
});

test.each([
  [401, AuthenticationError],
  [404, NotFoundError],
  [429, RateLimitError],
  [400, ApiError],
  [500, ApiError],
] as const)('status %i has its class', async (status, expected) => {
  const failure = await failureOf(json({}, { status }));
  expect(failure.constructor).toBe(expected);
  expect(failure.retryable).toBe(status === 429 || status === 500);
});

test('an answer that the API would not send is its own error', async () => {
  const html = new Response('<html>', { headers: { 'content-type': 'text/html' } });
  expect(await failureOf(html)).toMatchObject({
    name: 'UnexpectedResponseError',
    message: '200 GET /files: expected JSON, got text/html',
    contentType: 'text/html',
  });
  const cut = new Response('{"secret": [', {
    headers: { 'content-type': 'application/json', 'x-extend-request-id': 'req_3' },
  });
  expect(await failureOf(cut)).toMatchObject({
    name: 'UnexpectedResponseError',
    message: '200 GET /files (req_3): the answer is not complete, valid JSON',
  });
  expect(inspect(await failureOf(cut), { showHidden: true })).not.toContain('"secret"');
  expect(await failureOf(new Response(''))).toMatchObject({ message: '200 GET /files: the answer has no body' });
  expect(await failureOf(new Response('{', { headers: {} }))).toBeInstanceOf(UnexpectedResponseError);
  const redirect = new Response(null, { status: 302, headers: { location: 'https://elsewhere.example/login?key=1' } });
  expect(await failureOf(redirect)).toMatchObject({
    message: '302 GET /files: the server redirects to https://elsewhere.example; redirects are not followed',
  });
});

test('a success without a body is in order where the contract or the status says so', async () => {
  for (const status of [202, 204]) {
    const client = createFixtureClient({ ...once, fetch: observedFetch(new Response(null, { status })).fetch });
    const { data, response } = await client.POST('/files/{id}/touch', { params: { path: { id: 'f' } } });
    expect([data, response.ok]).toEqual([undefined, true]);
  }
});

test('other ways to read an answer skip the check for JSON', async () => {
  const client = createFixtureClient({ ...once, fetch: observedFetch(new Response('a,b')).fetch });
  expect((await client.GET('/files', { parseAs: 'text' })).data).toBe('a,b');
});

test('an error names its cause, and prints and serialises without secrets', async () => {
  const echo = json({ code: 'X', message: 'bad header: Bearer sk_very_secret', retryable: false }, { status: 400 });
  const cause = new TypeError('fetch failed', {
    cause: Object.assign(new Error('socket'), { code: 'UND_ERR_SOCKET' }),
  });
  for (const failure of [
    await failureOf(echo),
    await failureOf(cause),
    await failureOf(new Response('<p>', { headers: { 'content-type': 'text/html' } })),
  ]) {
    expect(JSON.stringify(failure) + inspect(failure, { depth: 10, showHidden: true }) + String(failure)).not.toContain(
      'sk_very_secret',
    );
  }
  const broken = await failureOf(cause);
  expect(broken.cause).toBe(cause);
  expect(JSON.parse(JSON.stringify(broken))).toEqual({
    name: 'ConnectionError',
    message: 'GET /files: the connection failed (UND_ERR_SOCKET)',
    operation: 'GET /files',
    code: 'UND_ERR_SOCKET',
    mayBeSent: true,
    cause: { name: 'TypeError', message: 'fetch failed' },
  });
  expect(inspect(await failureOf(echo))).toMatch(/^ApiError: 400 X GET \/files: bad header: Bearer \[redacted\]\n/);
});

test('an error serialises what its class says, and nothing that others attach to it', async () => {
  const limited = json({ error: 'slow' }, { status: 429, headers: { 'retry-after': '7' } });
  const failure = await failureOf(limited);
  Object.assign(failure, {
    request: { headers: { authorization: 'Bearer sk_very_secret' } },
    config: 'sk_very_secret',
  });
  expect(JSON.parse(JSON.stringify(failure))).toEqual({
    name: 'RateLimitError',
    message: '429 GET /files: slow',
    status: 429,
    operation: 'GET /files',
    retryable: true,
    retryAfterMs: 7000,
  });
});

test('an error of a second installed copy is recognised by class', () => {
  const foreign = Object.assign(new Error('copy'), {
    [Symbol.for('@extend-openapi/client.lineage')]: ['ApiError', 'ExtendError'],
  });
  expect(ApiError.isInstance(foreign)).toBe(true);
  expect(RateLimitError.isInstance(foreign)).toBe(false);
  for (const other of [null, undefined, 'x', {}, new Error('x')]) expect(ExtendError.isInstance(other)).toBe(false);
  expect(ConnectionError.isInstance(new TimeoutError('GET /x', 1, 'late'))).toBe(false);
});

test('isErrorOf asks for the operation and the status', async () => {
  const client = createFixtureClient({ ...once, fetch: observedFetch(json({ error: 'gone' }, { status: 404 })).fetch });
  const failure: unknown = await unwrap(client.GET('/files/{id}', { params: { path: { id: 'f' } } })).catch(
    (error: unknown) => error,
  );
  expect(isErrorOf(failure, client, 'GET /files/{id}', 404) && failure.body.error).toBe('gone');
  expect(isErrorOf(failure, client, 'GET /files/{id}')).toBe(true);
  expect(isErrorOf(failure, client, 'GET /files/{id}', 429)).toBe(false);
  expect(isErrorOf(failure, client, 'DELETE /files/{id}', 404)).toBe(false);
});

test('a signal that is aborted already sends nothing', async () => {
  const { fetch, requests } = observedFetch(json({}));
  const failure = await createFixtureClient({ ...once, fetch })
    .GET('/files', { signal: AbortSignal.abort() })
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(AbortedError);
  expect(requests).toHaveLength(0);
});

test('unwrap of a response that no client made names the address without its query', async () => {
  const response = Response.json({ error: 'x' }, { status: 400 });
  expect(() => unwrap({ error: { error: 'x' }, response })).toThrow('400 unknown operation: x');
  expect(await failureOf(connectionReset())).toBeInstanceOf(ConnectionError);
});

test('the key goes to the origin that the caller named, and to no other', async () => {
  const { fetch, requests } = observedFetch(json({}));
  const client = createFixtureClient({ fetch });
  client.use({ onRequest: ({ request }) => new Request('https://evil.example/files', request) });
  await expect(client.GET('/files')).rejects.toThrow(
    'GET /files: the key is for https://api.fixture.example and is not sent to https://evil.example',
  );
  expect(requests).toHaveLength(0);
  await createFixtureClient({ fetch }).GET('/files', { baseUrl: 'https://gateway.example' });
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer sk_fixture');
});
