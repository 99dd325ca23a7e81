import { expect, test } from 'vitest';
import { ApiError, AuthenticationError, NotFoundError, unwrap, VersionMismatchError } from '../src/index.ts';
import { createFixtureClient } from './fixtures/contract.ts';
import { json, observedFetch } from './fixtures/observed-fetch.ts';

const path = { id: 'file_1' };

test('a call carries the key, the version and the workspace', async () => {
  const { fetch, requests } = observedFetch(json({ object: 'file', id: 'file_1', name: 'a.pdf' }));
  const client = createFixtureClient({ fetch, workspace: 'ws_1' });

  const file = await unwrap(client.GET('/files/{id}', { params: { path } }));

  expect(file).toEqual({ object: 'file', id: 'file_1', name: 'a.pdf' });
  expect(requests[0]?.url).toBe('https://api.fixture.example/files/file_1');
  expect(Object.fromEntries(requests[0]?.headers ?? [])).toMatchObject({
    authorization: 'Bearer sk_fixture',
    'x-extend-api-version': '2030-01-02',
    'x-extend-workspace-id': 'ws_1',
  });
});

test('a call resolves with the error body and does not throw for a status', async () => {
  const { fetch } = observedFetch(json({ success: false, error: 'gone' }, { status: 404 }));
  const { data, error, response } = await createFixtureClient({ fetch }).GET('/files/{id}', { params: { path } });
  expect({ data, error, status: response.status }).toEqual({
    data: undefined,
    error: { success: false, error: 'gone' },
    status: 404,
  });
});

test('unwrap throws the error that the status stands for', async () => {
  const { fetch } = observedFetch(
    json({ success: false, error: 'gone' }, { status: 404, headers: { 'x-extend-request-id': 'req_9' } }),
  );
  const failure = await unwrap(createFixtureClient({ fetch }).GET('/files/{id}', { params: { path } })).catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(NotFoundError);
  expect(failure).toMatchObject({ message: '404 GET /files/{id} (req_9): gone', requestId: 'req_9', retryable: false });
});

test('a server of another version is named together with the version of the client', async () => {
  const { fetch } = observedFetch(
    json(
      { code: 'INVALID_REQUEST', message: 'no', retryable: false },
      { status: 400, headers: { 'x-extend-api-version': '2029-01-01' } },
    ),
  );
  const failure = await unwrap(createFixtureClient({ fetch }).GET('/files')).catch((error: unknown) => error);
  expect(VersionMismatchError.isInstance(failure)).toBe(true);
  expect(ApiError.isInstance(failure)).toBe(true);
  expect(AuthenticationError.isInstance(failure)).toBe(false);
  expect((failure as Error).message).toBe(
    '400 INVALID_REQUEST GET /files: this client speaks API version 2030-01-02, the server serves 2029-01-01',
  );
});

test('a client has the methods that its contract has operations for, and no other', () => {
  const client = createFixtureClient();
  const methods = Object.keys(client).filter((name) => /^[A-Z]+$/.test(name));
  expect(methods.toSorted()).toEqual(['DELETE', 'GET', 'POST', 'PUT']);
});
