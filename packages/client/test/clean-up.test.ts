import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import { expect, test, vi } from 'vitest';
import { type ApiError, createRetryBudget, unwrap, uploadFile, waitForRun } from '../src/index.ts';
import { retryDelay } from '../src/fetch/plan-retry.ts';
import { createFixtureClient } from './fixtures/contract.ts';
import { fakeEnvironment } from './fixtures/fake-environment.ts';
import { json, observedFetch } from './fixtures/observed-fetch.ts';

const listenersOf = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length;

/** What a signal still holds on to, for one that lives as long as a service. */
test('no call leaves a listener or a timer behind: one answer, a wait between two, an upload, a run', async () => {
  const { signal } = new AbortController();
  const environment = fakeEnvironment();
  const file = json({ object: 'file', id: 'file_1', name: 'a.pdf' });
  const busy = json({}, { status: 503 });
  const client = createFixtureClient({ fetch: observedFetch(file, busy, file).fetch }, environment);
  await client.GET('/files', { signal });
  expect([listenersOf(signal), environment.running()]).toEqual([0, 0]);
  await client.GET('/files', { signal });
  expect([listenersOf(signal), environment.running()]).toEqual([0, 0]);

  async function* pieces(): AsyncGenerator<string> {
    yield 'a';
    yield 'b';
  }
  await uploadFile(client, pieces(), { signal });
  expect(listenersOf(signal)).toBe(0);

  const run = json({ success: true, workflowRun: { object: 'workflow_run', id: 'run_1', status: 'PROCESSED' } });
  const reader = createFixtureClient({ fetch: observedFetch(run).fetch });
  await waitForRun(reader, { object: 'workflow_run', id: 'run_1', status: 'PENDING' }, { signal }, environment);
  expect([listenersOf(signal), environment.running()]).toEqual([0, 0]);
});

test('an answer that comes after the end is cancelled', async () => {
  const controller = new AbortController();
  const cancel = vi.fn<() => void>();
  let answer: ((response: Response) => void) | undefined;
  const client = createFixtureClient({ fetch: () => new Promise((resolve) => (answer = resolve)) });
  const call = client.GET('/files', { signal: controller.signal }).catch((error: unknown) => error);
  await vi.waitFor(() => expect(answer).toBeDefined());
  controller.abort();
  expect(await call).toMatchObject({ name: 'AbortedError' });
  answer?.(new Response(new ReadableStream({ cancel })));
  await vi.waitFor(() => expect(cancel).toHaveBeenCalledOnce());
});

test('every success gives something back to the budget, and only a success does', async () => {
  const budget = createRetryBudget();
  const earn = vi.spyOn(budget, 'earn');
  const { fetch } = observedFetch(json({}, { status: 400 }), json({ data: [] }));
  const client = createFixtureClient({ fetch, retry: { budget } });
  await client.GET('/files');
  expect(earn).not.toHaveBeenCalled();
  await client.GET('/files');
  expect(earn).toHaveBeenCalledOnce();
});

test('waits differ by chance, so that a crowd does not come back in step', () => {
  const schedule = { baseDelayMs: 500, maxDelayMs: 8000, maxRetryAfterMs: 60_000 };
  expect([0, 0.25, 0.9].map((random) => retryDelay(2, undefined, schedule, random))).toEqual([0, 250, 900]);
  expect([0, 0.25, 0.9].map((random) => retryDelay(2, 7000, schedule, random))).toEqual([7000, 7125, 7450]);
});

test('observers are called before the key is there: they do not even see where it goes', async () => {
  const seen: string[] = [];
  const client = createFixtureClient({
    fetch: observedFetch(json({}, { status: 503 }), json({ data: [] })).fetch,
    retry: { baseDelayMs: 0 },
    hooks: { onRequest: ({ headers }) => void seen.push(...Object.keys(headers)) },
  });
  await client.GET('/files');
  expect(seen).toEqual(['x-extend-api-version', 'x-extend-api-version']);
});

test('the body of an error is there to be read, and is not printed', async () => {
  const { fetch } = observedFetch(json({ error: 'no', document: 'quoted' }, { status: 400 }));
  const failure = await unwrap(createFixtureClient({ fetch }).GET('/files')).catch(
    (error: unknown) => error as ApiError,
  );
  expect((failure as ApiError).body).toEqual({ error: 'no', document: 'quoted' });
  expect(inspect(failure) + JSON.stringify(failure) + JSON.stringify({ ...(failure as ApiError) })).not.toContain(
    'quoted',
  );
});
