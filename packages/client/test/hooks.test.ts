import { expect, test } from 'vitest';
import { createRetryBudget, type Hooks } from '../src/index.ts';
import { createFixtureClient } from './fixtures/contract.ts';
import { fakeEnvironment } from './fixtures/fake-environment.ts';
import { connectionReset, json, observedFetch } from './fixtures/observed-fetch.ts';

function record(): { hooks: Hooks; events: [string, Record<string, unknown>][] } {
  const events: [string, Record<string, unknown>][] = [];
  const note = (name: string) => (event: object) => void events.push([name, event as Record<string, unknown>]);
  return {
    events,
    hooks: { onRequest: note('request'), onResponse: note('response'), onRetry: note('retry'), onError: note('error') },
  };
}

test('observers see every attempt, every wait and the final failure', async () => {
  const { hooks, events } = record();
  const { fetch } = observedFetch(
    connectionReset(),
    json({ error: 'down' }, { status: 503, headers: { 'x-extend-request-id': 'req_1' } }),
  );
  const client = createFixtureClient({ fetch, hooks, retry: { budget: createRetryBudget() } }, fakeEnvironment());
  await client.GET('/files', { params: { query: { nextPageToken: 'abc', maxPageSize: 1 } } });

  expect(events.map(([name, { attempt }]) => `${name} ${attempt ?? ''}`.trim())).toEqual([
    'request 1',
    'retry 1',
    'request 2',
    'response 2',
    'retry 2',
    'request 3',
    'response 3',
    'error',
  ]);
  expect(new Set(events.map(([, { callId }]) => callId)).size).toBe(1);
  expect(events[1]?.[1]).toMatchObject({
    operation: 'GET /files',
    delayMs: 250,
    error: { code: 'ECONNRESET' },
    status: undefined,
  });
  expect(events[3]?.[1]).toMatchObject({ status: 503, requestId: 'req_1', durationMs: 0 });
  expect(events.at(-1)?.[1]).toMatchObject({
    operation: 'GET /files',
    durationMs: 750,
    error: { name: 'ApiError', status: 503 },
  });
});

test('observers never see a secret', async () => {
  const { hooks, events } = record();
  const client = createFixtureClient({
    fetch: observedFetch(json({ data: [] })).fetch,
    hooks,
    token: 'sk_very_secret',
  });
  await client.GET('/files', {
    headers: { cookie: 'session=sk_very_secret', 'x-api-key': 'sk_very_secret', 'x-plain': 'seen' },
    params: { query: { nextPageToken: 'sk_very_secret' } },
  });
  expect(JSON.stringify(events)).not.toContain('sk_very_secret');
  expect(events[0]?.[1]).toMatchObject({ headers: { cookie: '[redacted]', 'x-plain': 'seen' } });
});

test('what an observer throws, at once or later, does not break a call', async () => {
  const hooks = {
    onRequest: () => {
      throw new Error('logger is broken');
    },
    onResponse: async () => {
      throw new Error('logger is broken');
    },
  };
  const client = createFixtureClient({ fetch: observedFetch(json({ object: 'list', data: [] })).fetch, hooks });
  expect((await client.GET('/files')).data).toEqual({ object: 'list', data: [] });
});
