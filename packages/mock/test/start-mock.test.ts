import { afterAll, beforeAll, expect, test } from 'vitest';
import { listVersions, startMock, type Mock } from '../src/index.ts';
import { requireNode } from '../src/require-node.ts';
import { library } from './fixtures/library.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ version: library });
});
afterAll(() => mock.stop());

const headers = {
  authorization: 'Bearer key',
  'x-extend-api-version': '2030-01-01',
  'content-type': 'application/json',
};

async function call(method: string, path: string, init: RequestInit = {}) {
  const response = await fetch(mock.url + path, { method, headers, signal: AbortSignal.timeout(5000), ...init });
  const violations = JSON.parse(response.headers.get('sl-violations') ?? '[]') as {
    location: string[];
    code: string;
  }[];
  return { status: response.status, body: (await response.json()) as unknown, violations, headers: response.headers };
}

test('answers a good request with the first example', async () => {
  expect(await call('POST', '/books', { body: '{"title":"Emma"}' })).toMatchObject({
    status: 200,
    body: { title: 'Emma' },
    violations: [],
  });
});

test('answers a body that breaks the schema with the documented 400, even where a 422 is documented too', async () => {
  const answer = await call('POST', '/books', { body: '{"title":1}' });
  expect(answer).toMatchObject({ status: 400, body: { error: 'request body property title must be string' } });
  expect(answer.violations.map(({ location }) => location)).toEqual([['request', 'body', 'title']]);
});

test('answers a malformed JSON body with the documented 400 at once', async () => {
  const answer = await call('POST', '/books', { body: '{"title":' });
  expect(answer).toMatchObject({ status: 400, body: { error: expect.stringMatching(/^The body is not JSON: /) } });
  expect(answer.violations.map(({ code }) => code)).toEqual(['malformed']);
});

test('checks a body against the schema of its own media type', async () => {
  const other = { ...headers, 'content-type': 'application/vnd.library+json' };
  expect(await call('POST', '/books', { headers: other, body: '{"isbn":"1"}' })).toMatchObject({
    status: 200,
    violations: [],
  });
  expect(await call('POST', '/books', { headers: other, body: '{"title":"Emma"}' })).toMatchObject({ status: 400 });
});

test('refuses a request without a key with the documented 401', async () => {
  const { authorization: _, ...anonymous } = headers;
  expect(await call('GET', '/books', { headers: anonymous })).toMatchObject({ status: 401, body: { error: 'no key' } });
});

test('refuses a missing version header with the example for it', async () => {
  const { 'x-extend-api-version': _, ...unversioned } = headers;
  expect(await call('POST', '/books', { headers: unversioned, body: '{"title":"Emma"}' })).toMatchObject({
    status: 400,
    body: { error: 'name a version' },
  });
});

test('refuses the version header of another version', async () => {
  const other = { ...headers, 'x-extend-api-version': '2031-01-01' };
  const answer = await call('POST', '/books', { headers: other, body: '{"title":"Emma"}' });
  expect(answer).toMatchObject({ status: 400 });
  expect(answer.headers.get('x-extend-api-version')).toBe('2030-01-01');
});

test.each([
  ['GET', '/magazines'],
  ['DELETE', '/books'],
])('answers %s %s, which the contract does not have, with the documented 404', async (method, path) => {
  const answer = await call(method, path);
  expect(answer).toMatchObject({ status: 404, body: { error: expect.stringMatching(`^${method} ${path} is not`) } });
  expect(answer.violations[0]?.code).toBe('unknown-operation');
});

test('gives the response that the Prefer header asks for', async () => {
  const answer = await call('POST', '/books', {
    headers: { ...headers, prefer: 'code=422, example=torn' },
    body: '{"title":"Emma"}',
  });
  expect(answer).toMatchObject({ status: 422, body: { error: 'torn pages' } });
});

test('gives the last page to a request that carries a cursor', async () => {
  expect((await call('GET', '/books')).body).toEqual({ books: ['Emma'], next: 'c1' });
  expect((await call('GET', '/books?cursor=c1')).body).toEqual({ books: ['Ulysses'] });
});

test("serves the operations below the base path of the contract's server as well", async () => {
  expect((await call('GET', '/v1/books')).status).toBe(200);
});

test('lets a browser ask first', async () => {
  const preflight = {
    origin: 'https://app.example',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization',
  };
  const response = await fetch(`${mock.url}/books`, { method: 'OPTIONS', headers: preflight });
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-headers')).toBe('authorization');
});

test('says which port is taken', async () => {
  const port = Number(new URL(mock.url).port);
  await expect(startMock({ version: library, port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken`);
});

test.each(['80a', '', 80.5, -1, 65_536, Number.NaN])('refuses the port %j', async (port) => {
  await expect(startMock({ version: library, port: port as number })).rejects.toThrow(
    'A port is a whole number from 0 to 65535, not ',
  );
});

test.each(['20.3.0', '22.21.0', '24.17.9'])('says on Node %s what it needs', (version) => {
  expect(() => requireNode(version)).toThrow(
    `The mock runs Prism, which needs Node 24.18 or newer: this is Node ${version}`,
  );
});

test.each(['24.18.0', '24.21.0', '26.0.0'])('runs on Node %s', (version) => {
  expect(() => requireNode(version)).not.toThrow();
});

test('says nothing of Extend about a document that is not its own', async () => {
  const { paths } = library;
  const foreign = await startMock({
    version: { openapi: '3.1.0', info: { title: 'Shelves', version: '2' }, paths: { '/shelves': paths['/shelves'] } },
  });
  for (const path of ['/shelves', '/shelves?a=1', '/shelves/%', '/nothing']) {
    const response = await fetch(foreign.url + path);
    const said = JSON.stringify([[...response.headers], await response.text()]);
    expect(said).not.toMatch(/extend/i);
  }
  await foreign.stop();
});

test('gives an example whose data has a member "content" as it is', async () => {
  expect(await call('GET', '/shelves/1')).toMatchObject({ status: 200, body: { content: 'Novels' }, violations: [] });
});

test('answers nothing after stop, which may be said twice', async () => {
  const other = await startMock({ version: library });
  await other.stop();
  await other.stop();
  await expect(fetch(other.url)).rejects.toThrow('fetch failed');
});

test('names the versions there are when asked for another', async () => {
  await expect(startMock({ version: '1999-12-31' })).rejects.toThrow(`Choose one of ${listVersions().join(', ')}`);
});
