import { afterEach, expect, test, vi } from 'vitest';
import { createClient } from '../src/create-client.ts';
import { ConfigurationError, type Contract, ExtendError } from '../src/index.ts';
import { contract, createFixtureClient } from './fixtures/contract.ts';
import { json, observedFetch } from './fixtures/observed-fetch.ts';

afterEach(() => vi.unstubAllEnvs());

const baseUrlRule =
  'baseUrl must be an https: URL (http: for localhost, 127.0.0.0/8 and [::1]) without credentials, query and fragment';

const refusals: [string, Record<string, unknown>, string][] = [
  [
    'a misspelt option',
    { tokn: 'sk_1' },
    'createExtendClient has no option "tokn"; expected one of token, region, baseUrl, workspace, timeoutMs, deadlineMs, retry, fetch, hooks',
  ],
  [
    'an empty key',
    { token: '' },
    'token must be the API key alone, without spaces, line breaks and non-ASCII characters, not string',
  ],
  [
    'a key with a line break',
    { token: 'sk_secret\n' },
    'token must be the API key alone, without spaces, line breaks and non-ASCII characters, not string',
  ],
  [
    'a key that is no string',
    { token: 7 },
    'token must be the API key alone, without spaces, line breaks and non-ASCII characters, not 7',
  ],
  ['an unknown region', { region: 'mars' }, 'region must be one of us, eu, not string'],
  ['region and baseUrl', { region: 'us', baseUrl: 'https://a.example' }, 'pass region or baseUrl, not both'],
  ['a relative base URL', { baseUrl: '/v1' }, baseUrlRule],
  ['plain http', { baseUrl: 'http://api.extend.ai' }, baseUrlRule],
  ['another scheme', { baseUrl: 'ftp://localhost' }, baseUrlRule],
  ['a look-alike of loopback', { baseUrl: 'http://127.0.0.1.evil.example' }, baseUrlRule],
  ['a key in the URL', { baseUrl: 'https://user:pw@a.example' }, baseUrlRule],
  ['a query in the URL', { baseUrl: 'https://a.example?x=1' }, baseUrlRule],
  ['a timeout of zero', { timeoutMs: 0 }, 'timeoutMs must be milliseconds from 1 to 2147483647, or Infinity, not 0'],
  [
    'a timeout beyond timers',
    { timeoutMs: 2 ** 31 },
    'timeoutMs must be milliseconds from 1 to 2147483647, or Infinity, not 2147483648',
  ],
  [
    'a deadline that is no number',
    { deadlineMs: '1s' },
    'deadlineMs must be milliseconds from 1 to 2147483647, or Infinity, not string',
  ],
  ['a retry that is a number', { retry: 3 }, 'the options of retry must be an object, not 3'],
  [
    'a misspelt retry option',
    { retry: { max: 3 } },
    'retry has no option "max"; expected one of maxRetries, baseDelayMs, maxDelayMs, maxRetryAfterMs, unsafe, budget',
  ],
  ['half a retry', { retry: { maxRetries: 1.5 } }, 'retry.maxRetries must be a whole number from 0, not 1.5'],
  [
    'a budget that is none',
    { retry: { budget: 5 } },
    'retry.budget must be made by createRetryBudget, or false, not 5',
  ],
  ['a fetch that is none', { fetch: 'node' }, 'fetch must be a function, not string'],
  [
    'a misspelt hook',
    { hooks: { onRequst() {} } },
    'hooks has no option "onRequst"; expected one of onRequest, onResponse, onRetry, onError',
  ],
  ['a hook that is none', { hooks: { onRequest: true } }, 'hooks.onRequest must be a function, not true'],
  [
    'a workspace with a line break',
    { workspace: 'ws\n' },
    'workspace must be a workspace id such as ws_123, without spaces, line breaks and non-ASCII characters, not string',
  ],
];

test.each(refusals)('%s is refused at once', (_, options, message) => {
  const create = () => createFixtureClient(options as never);
  expect(create).toThrow(ConfigurationError);
  expect(create).toThrow(message);
});

test('a missing key is refused with both ways to give one', () => {
  vi.stubEnv('EXTEND_API_KEY', '');
  expect(() => createClient(contract)).toThrow(
    'no API key: pass token, or set the environment variable EXTEND_API_KEY',
  );
});

test('the key comes from the environment when none is passed', async () => {
  vi.stubEnv('EXTEND_API_KEY', 'sk_environment');
  const { fetch, requests } = observedFetch(json({}));
  await (createClient(contract, { fetch }) as ReturnType<typeof createFixtureClient>).GET('/files');
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer sk_environment');
});

test('a token function is asked before every attempt', async () => {
  let count = 0;
  const { fetch, requests } = observedFetch(json({}, { status: 503 }), json({}));
  const client = createFixtureClient({ fetch, token: async () => `sk_${(count += 1)}`, retry: { baseDelayMs: 0 } });
  await client.GET('/files');
  expect(requests.map((request) => request.headers.get('authorization'))).toEqual(['Bearer sk_1', 'Bearer sk_2']);
});

test('a token function that returns something else is refused without quoting it', async () => {
  const client = createFixtureClient({ fetch: observedFetch(json({})).fetch, token: () => 'sk secret' });
  const failure = await client.GET('/files').catch((error: unknown) => error);
  expect(ExtendError.isInstance(failure)).toBe(true);
  expect(String(failure)).not.toContain('secret');
});

test('a region selects the server, and the first one is the default', async () => {
  const { fetch, requests } = observedFetch(json({}));
  await createFixtureClient({ fetch }).GET('/files');
  await createFixtureClient({ fetch, region: 'eu' }).GET('/files');
  await createFixtureClient({ fetch, baseUrl: 'http://localhost:4010/v1/' }).GET('/files');
  expect(requests.map(({ url }) => url)).toEqual([
    'https://api.fixture.example/files',
    'https://api.eu.fixture.example/files',
    'http://localhost:4010/v1/files',
  ]);
});

test.each([
  'http://localhost:1',
  'http://127.0.0.1:1',
  'http://127.9.9.9',
  'http://[::1]:1',
  'http://api.localhost',
  'https://a.example/base',
])('%s is accepted as base URL', (baseUrl) => expect(() => createFixtureClient({ baseUrl })).not.toThrow());

test('options of a call are checked as those of the client', async () => {
  const client = createFixtureClient({ fetch: observedFetch(json({})).fetch });
  await expect(client.GET('/files', { timeoutMs: -1 })).rejects.toThrow('timeoutMs must be milliseconds');
  await expect(client.GET('/files', { baseUrl: 'http://a.example' })).rejects.toThrow(baseUrlRule);
});

test('a document without authentication, servers or workspaces needs no key, a base URL, and takes no workspace', async () => {
  const bare: Contract = {
    apiVersion: '1',
    bearer: false,
    servers: {},
    methods: ['GET'],
    idempotent: [],
    pagination: {},
    runs: {},
  };
  vi.stubEnv('EXTEND_API_KEY', 'sk_environment');
  const { fetch, requests } = observedFetch(json({}));
  const client = createClient<{ '/x': { get: {} } }, Contract>(bare, { baseUrl: 'https://a.example', fetch });
  await client.GET('/x');
  expect([...(requests[0]?.headers.keys() ?? [])]).toEqual([]);
  expect(() => createClient(bare, { fetch })).toThrow(baseUrlRule);
  expect(() => createClient(bare, { baseUrl: 'https://a.example', workspace: 'ws_1' })).toThrow(
    'API version 1 has no header for a workspace',
  );
});
