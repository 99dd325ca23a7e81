import { expect, test, vi } from 'vitest';
import {
  ConnectionError,
  createRetryBudget,
  type RetryOptions,
  RateLimitError,
  TimeoutError,
  unwrap,
} from '../src/index.ts';
import { createFixtureClient, type FixtureClient, type FixtureOptions } from './fixtures/contract.ts';
import { fakeEnvironment } from './fixtures/fake-environment.ts';
import { type Answer, connectionReset, json, observedFetch } from './fixtures/observed-fetch.ts';

const path = { id: 'file_1' };
const file = json({ object: 'file', id: 'file_1', name: 'a.pdf' });
const run = { body: { workflow: { id: 'workflow_1' } } };

function setUp(answers: Answer[], options: FixtureOptions = {}, environment = fakeEnvironment()) {
  const observed = observedFetch(...answers);
  const budget = createRetryBudget();
  const retry: RetryOptions = { budget, ...(options.retry === false ? undefined : options.retry) };
  const client = createFixtureClient(
    { ...options, fetch: observed.fetch, retry: options.retry === false ? false : retry },
    environment,
  );
  return { ...observed, client, environment };
}

const failing = (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
  json(body, { status, headers });

test.each([408, 429, 500, 502, 503, 504])('a read is repeated after status %i', async (status) => {
  const { client, requests, environment } = setUp([failing(status), failing(status), file]);
  expect(await unwrap(client.GET('/files/{id}', { params: { path } }))).toMatchObject({ id: 'file_1' });
  expect(requests).toHaveLength(3);
  expect(environment.waits).toEqual([250, 500]);
});

test.each([400, 401, 402, 403, 404, 409, 422, 501])('a read is not repeated after status %i', async (status) => {
  const { client, requests } = setUp([failing(status)]);
  expect((await client.GET('/files/{id}', { params: { path } })).response.status).toBe(status);
  expect(requests).toHaveLength(1);
});

test('a read is repeated when the connection breaks, and fails with the last cause', async () => {
  const { client, requests } = setUp([connectionReset()]);
  const failure = await client.GET('/files/{id}', { params: { path } }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ConnectionError);
  expect(failure).toMatchObject({ message: 'GET /files/{id}: the connection failed (ECONNRESET)', code: 'ECONNRESET' });
  expect(requests).toHaveLength(3);
});

test.each([408, 500, 503])('a call that creates a run is sent once after status %i', async (status) => {
  const { client, requests } = setUp([failing(status)]);
  await client.POST('/workflow_runs', run);
  expect(requests).toHaveLength(1);
});

test('a call that creates a run is sent once when the connection breaks', async () => {
  const { client, requests } = setUp([connectionReset()]);
  await expect(client.POST('/workflow_runs', run)).rejects.toThrow(ConnectionError);
  expect(requests).toHaveLength(1);
});

test('a call that creates a run is repeated after 429, with the same body', async () => {
  const { client, bodies, requests } = setUp([failing(429), json({ success: true, workflowRuns: [] })]);
  await unwrap(client.POST('/workflow_runs', run));
  expect(bodies).toEqual([JSON.stringify(run.body), JSON.stringify(run.body)]);
  expect(requests[1]?.headers.get('content-type')).toBe('application/json');
});

test.each([408, 409, 500, 503])(
  'the word of the server does not allow to create a run again: status %i',
  async (status) => {
    const { client, requests } = setUp([failing(status, { retryable: true })]);
    await client.POST('/workflow_runs', run);
    expect(requests).toHaveLength(1);
  },
);

test.each([429, 503])('the word of the server forbids to repeat a read: status %i', async (status) => {
  const { client, requests } = setUp([failing(status, { retryable: false })]);
  await client.GET('/files');
  expect(requests).toHaveLength(1);
});

test('nothing is repeated when the server says that it is of no use', async () => {
  const { client, requests } = setUp([failing(429, { retryable: false })]);
  await client.GET('/files');
  expect(requests).toHaveLength(1);
});

test('a call that creates a run is repeated when the caller asks for it', async () => {
  const { client, requests } = setUp([connectionReset(), failing(503), json({ success: true, workflowRuns: [] })]);
  await unwrap(client.POST('/workflow_runs', { ...run, retry: { unsafe: true } }));
  expect(requests).toHaveLength(3);
});

test('the contract says which POST is safe to repeat, and which PUT is not', async () => {
  const update = setUp([failing(503)]);
  await update.client.POST('/workflow_runs/{id}', { params: { path }, body: { name: 'a' } });
  expect(update.requests).toHaveLength(3);
  const reset = setUp([failing(503)]);
  await reset.client.PUT('/workflow_runs/{id}/reset', { params: { path } });
  expect(reset.requests).toHaveLength(1);
});

test('a request that middleware replaced is judged by its operation and repeated with its own body', async () => {
  const { client, bodies, requests } = setUp([failing(503)]);
  client.use({
    onRequest: ({ request }) =>
      new Request(request.url, { method: request.method, headers: request.headers, body: '{"name":"changed"}' }),
  });
  await client.POST('/workflow_runs/{id}', { params: { path }, body: { name: 'given' } });
  expect(bodies).toEqual(['{"name":"changed"}', '{"name":"changed"}', '{"name":"changed"}']);
  await client.POST('/workflow_runs', run);
  expect(requests).toHaveLength(4);
});

test('a safe method that middleware turned into another one is not repeated', async () => {
  const { client, requests } = setUp([failing(503)]);
  client.use({
    onRequest: ({ request }) => new Request(request.url, { method: 'POST', headers: request.headers, body: '{}' }),
  });
  await client.GET('/files');
  expect(requests).toHaveLength(1);
});

test('forms and blobs are sent again in full', async () => {
  const form = new FormData();
  form.set('file', new Blob(['%PDF']), 'a.pdf');
  const upload = setUp([failing(429), file]);
  await upload.client.POST('/files/upload', { body: form });
  for (const [index, body] of upload.bodies.entries()) {
    const boundary = upload.requests[index]?.headers.get('content-type')?.split('boundary=')[1];
    expect(body).toContain(`--${boundary}`);
    expect(body).toContain('%PDF');
  }
  const raw = setUp([failing(429), file]);
  await raw.client.POST('/files/upload', { body: new Blob(['bytes'], { type: 'application/pdf' }) as never });
  expect(raw.bodies).toEqual(['bytes', 'bytes']);
  expect(raw.requests.map((request) => request.headers.get('content-type'))).toEqual([
    'application/pdf',
    'application/pdf',
  ]);
});

test('a stream exists once and is sent once', async () => {
  const { client, requests, bodies } = setUp([failing(429)]);
  const body = new Blob(['bytes']).stream();
  await client.POST('/files/upload', { body: body as never, duplex: 'half' } as never);
  expect(requests).toHaveLength(1);
  expect(bodies).toEqual(['bytes']);
});

test('Retry-After is obeyed in seconds and as a date, and capped', async () => {
  const seconds = setUp([failing(429, {}, { 'retry-after': '7' }), file]);
  await seconds.client.GET('/files/{id}', { params: { path } });
  expect(seconds.environment.waits).toEqual([7250]);

  const date = new Date(1_020_000).toUTCString();
  const dated = setUp([failing(503, {}, { 'retry-after': date }), file]);
  await dated.client.GET('/files/{id}', { params: { path } });
  expect(dated.environment.waits).toEqual([20_250]);

  const endless = setUp([failing(429, {}, { 'retry-after': '86400' }), file]);
  await endless.client.GET('/files/{id}', { params: { path } });
  expect(endless.environment.waits).toEqual([60_250]);
});

test('an answer that is not used is cancelled', async () => {
  const cancel = vi.fn();
  const endless = () =>
    new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)), cancel }), {
      status: 503,
    });
  const { client } = setUp([endless, file]);
  await unwrap(client.GET('/files/{id}', { params: { path } }));
  expect(cancel).toHaveBeenCalledOnce();
});

test('a wait that the deadline would cut is not begun', async () => {
  const { client, requests, environment } = setUp(
    [failing(429, {}, { 'retry-after': '30' })],
    {},
    fakeEnvironment({ patience: 0 }),
  );
  const failure = await unwrap(client.GET('/files', { deadlineMs: 10_000 })).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(RateLimitError);
  expect(failure).toMatchObject({ retryAfterMs: 30_000 });
  expect(requests).toHaveLength(1);
  expect(environment.waits).toEqual([]);
});

test('the caller can abort while the client waits for the next attempt', async () => {
  const controller = new AbortController();
  const { client, requests } = setUp([failing(503)], {
    hooks: { onRetry: () => controller.abort(new Error('enough')) },
  });
  const failure = await client.GET('/files', { signal: controller.signal }).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    name: 'AbortedError',
    message: 'GET /files: aborted by the caller',
    cause: new Error('enough'),
  });
  expect(requests).toHaveLength(1);
});

/** Lets time pass until the call gives up, and counts what was sent. */
async function requestsUntilTimeout(call: (client: FixtureClient) => Promise<unknown>): Promise<number> {
  const { client, requests, environment } = setUp([() => new Promise<Response>(() => undefined)], {
    timeoutMs: 100_000,
    deadlineMs: Infinity,
  });
  const state = { isOver: false };
  const failure = call(client)
    .catch((error: unknown) => error)
    .finally(() => (state.isOver = true));
  while (!state.isOver) {
    await new Promise((resolve) => setImmediate(resolve));
    if (environment.running() === 1) environment.advance(100_000);
  }
  expect(await failure).toBeInstanceOf(TimeoutError);
  expect(environment.running()).toBe(0);
  return requests.length;
}

test('an attempt that takes too long is given up, and repeated only where that is safe', async () => {
  expect(await requestsUntilTimeout((client) => client.GET('/files'))).toBe(3);
  expect(await requestsUntilTimeout((client) => client.POST('/workflow_runs', run))).toBe(1);
});

test('retry: false sends once, for a client and for a call', async () => {
  const client = setUp([failing(503)], { retry: false });
  await client.client.GET('/files');
  expect(client.requests).toHaveLength(1);
  const call = setUp([failing(503)]);
  await call.client.GET('/files', { retry: false });
  expect(call.requests).toHaveLength(1);
});

test('an outage is not multiplied: calls share what may be repeated', async () => {
  const budget = createRetryBudget({ capacity: 10, perSecond: 0 });
  const { client, requests } = setUp([failing(503)], { retry: { budget } });
  await Promise.all(Array.from({ length: 200 }, () => client.GET('/files')));
  expect(requests).toHaveLength(210);
});

test('clients of one server share their budget by default', async () => {
  const observed = observedFetch(failing(503));
  const clients = Array.from({ length: 100 }, () =>
    createFixtureClient({ baseUrl: 'https://shared.example', fetch: observed.fetch }, fakeEnvironment()),
  );
  await Promise.all(clients.map((client) => client.GET('/files')));
  expect(observed.requests.length).toBeGreaterThanOrEqual(150);
  // Without a budget it would be 300; a slow machine gives time for a few more.
  expect(observed.requests.length).toBeLessThan(200);
});

test('a budget refills with time and with success', () => {
  let now = 0;
  const budget = createRetryBudget({ capacity: 2, perSecond: 0.5, perSuccess: 0.5 }, () => now);
  expect([budget.spend(), budget.spend(), budget.spend()]).toEqual([true, true, false]);
  now = 2000;
  expect([budget.spend(), budget.spend()]).toEqual([true, false]);
  budget.earn();
  budget.earn();
  expect([budget.spend(), budget.spend()]).toEqual([true, false]);
});
