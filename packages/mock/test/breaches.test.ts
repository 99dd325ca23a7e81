import { request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDocument } from '@extend-openapi/document';
import { startMock, type Mock } from '../src/index.ts';
import { toPrismRequest } from '../src/to-prism-request.ts';
import { library } from './fixtures/library.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ version: library });
});
afterAll(() => mock.stop());

interface Sent {
  headers?: Record<string, string | undefined>;
  body?: string | Uint8Array;
}

/** Sends just what it is given: `fetch` mends paths and adds content types. */
async function send(method: string, path: string, { headers = {}, body }: Sent = {}) {
  const known = { authorization: 'Bearer key', 'x-extend-api-version': '2030-01-01', ...headers };
  const given = Object.entries(known).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const { port } = new URL(mock.url);
  const length = body === undefined ? [] : [['content-length', String(Buffer.byteLength(body))]];
  const outgoing = request({ port, method, path, headers: Object.fromEntries([...given, ...length]) });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve).once('error', reject);
  });
  outgoing.end(body);
  const response = await answered;
  const text = (await buffer(response)).toString();
  const violations = JSON.parse(String(response.headers['sl-violations'] ?? '[]')) as {
    location: string[];
    code: string | number;
    message: string;
  }[];
  const answer = text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>);
  return { status: response.statusCode, headers: response.headers, body: answer, violations };
}

const emma = '{"title":"Emma"}';
const json = { 'content-type': 'application/json' };

test.each([
  ['without a content type', {}],
  ['with one that the contract does not have', { 'content-type': 'application/xml' }],
])('refuses a body %s', async (_, headers) => {
  const answer = await send('POST', '/books', { headers, body: emma });
  expect(answer.status).toBe(400);
  expect(answer.violations).toMatchObject([{ location: ['request', 'header', 'content-type'], code: 415 }]);
});

test('refuses a body where the contract has none', async () => {
  const answer = await send('GET', '/books', { headers: json, body: emma });
  expect(answer.status).toBe(400);
  expect(answer.violations).toMatchObject([{ location: ['request', 'body'], message: 'GET /books takes no body' }]);
});

test.each([
  ['?colour=red', 'colour', 'unknown'],
  ['?cursor=', 'cursor', 'empty'],
])('refuses the query %s', async (query, name, code) => {
  const answer = await send('GET', `/books${query}`);
  expect(answer.status).toBe(400);
  expect(answer.violations).toMatchObject([{ location: ['request', 'query', name], code }]);
});

test('names a breach once, although two judges look', async () => {
  const { violations } = await send('GET', '/books?limit=many');
  expect(violations.map(({ location }) => location.join(' '))).toEqual(['request query limit']);
});

test('names an Accept that the contract cannot serve', async () => {
  const answer = await send('GET', '/books', { headers: { accept: 'text/html' } });
  expect(answer.status).toBe(406);
  expect(answer.violations).toMatchObject([{ location: ['request', 'header', 'accept'], code: 406 }]);
});

test.each(['text', '*; q=.2', 'a/b/c', ';;'])('passes over what is no media range in an Accept: %s', async (part) => {
  for (const accept of [part, `${part}, application/json`])
    expect(await send('GET', '/books', { headers: { accept } })).toMatchObject({ status: 200, violations: [] });
});

test.each(['code=418', 'example=lost'])('names a preference that the contract does not have: %s', async (prefer) => {
  const answer = await send('GET', '/books', { headers: { prefer } });
  expect(answer.status).toBe(404);
  expect(answer.violations).toMatchObject([{ location: ['request', 'header', 'prefer'], code: 404 }]);
});

test('says in the documented error what the problem is', async () => {
  const missing = await send('POST', '/books', { headers: json, body: '{}' });
  expect(missing.body).toEqual({ error: "request body must have required property 'title'" });
  const several = await send('GET', '/books?limit=0&colour=red');
  expect(several.body?.error).toMatch(/limit must be >= 1; .*"colour"/);
});

test('leaves a documented error as it is where its schema fixes the text', async () => {
  const answer = await send('GET', '/shelves?limit=1');
  expect(answer).toMatchObject({ status: 400, body: { error: 'bad_request' } });
});

test('takes the 422 where there is no 400, its only example, and a text further in', async () => {
  const answer = await send('GET', '/stamps?limit=1');
  expect(answer).toMatchObject({ status: 422, body: { error: { message: expect.stringContaining('"limit"') } } });
});

test('says its own 400 where the contract documents none', async () => {
  const answer = await send('GET', '/shelves/1?limit=1');
  expect(answer).toMatchObject({ status: 400, body: { status: 400, detail: expect.stringContaining('"limit"') } });
  expect(answer.violations).toHaveLength(1);
});

test('names all breaches of a request without a key', async () => {
  const answer = await send('GET', '/books?colour=red', { headers: { authorization: undefined } });
  expect(answer).toMatchObject({ status: 401, body: { error: 'no key' } });
  expect(answer.violations.map(({ code }) => code)).toEqual(['unknown', 401]);
  const own = await send('GET', '/shelves', { headers: { authorization: undefined } });
  expect(own).toMatchObject({ status: 401, violations: [{ location: ['request', 'security'], code: 401 }] });
});

test.each([
  ['http://library.example/books?colour=red', 400],
  ['//books', 404],
  ['*', 404],
])('reads the target %s as it was sent', async (target, status) => {
  expect((await send('GET', target)).status).toBe(status);
});

test.each(['/books/%', '/books/%ff', '/books?cursor=%E0%A4'])('refuses the malformed escape of %s', async (path) => {
  const answer = await send('GET', path);
  expect(answer.status).toBe(400);
  expect(answer.violations).toMatchObject([{ code: 'malformed' }]);
});

test.each([
  ['gzip', gzipSync(emma), 200],
  ['gzip', gzipSync('{"title":1}'), 400],
  ['gzip', emma, 400],
])('unpacks a body in %s', async (encoding, body, status) => {
  const answer = await send('POST', '/books', { headers: { ...json, 'content-encoding': encoding }, body });
  expect(answer.status).toBe(status);
});

test('answers HEAD as GET, without the body', async () => {
  const [head, get] = [await send('HEAD', '/books'), await send('GET', '/books')];
  expect(head).toMatchObject({ status: 200, body: undefined, violations: [] });
  expect(head.headers['content-length']).toBe(get.headers['content-length']);
  expect((await send('HEAD', '/books?colour=red')).violations).toHaveLength(1);
});

test('says which methods a path takes', async () => {
  expect((await send('PUT', '/books')).headers.allow).toBe('GET, POST, HEAD');
});

test('takes a form with a large file', async () => {
  const form = new FormData();
  form.append('file', new File([Buffer.alloc(20e6, 65)], 'scan.pdf'));
  const { headers, bytes } = await toBytes(form);
  expect(await send('POST', '/scans', { headers, body: bytes })).toMatchObject({ status: 200, violations: [] });
});

test('does not give Prism the bytes of a form, which it would read as one text', () => {
  const operation = readDocument(library).operations.find(({ name }) => name === 'POST /scans')!;
  const headers = new Headers({ 'content-type': 'multipart/form-data; boundary=a', 'content-length': '20000000' });
  const file = { name: 'scan.pdf', type: 'application/pdf', bytes: new Uint8Array(4) };
  const body = { kind: 'form' as const, entries: [['file', file]] as const };
  const shown = toPrismRequest(operation, { path: {}, query: '', headers, body });
  expect(shown).not.toHaveProperty('body');
});

test('refuses a form without its file', async () => {
  const form = new FormData();
  form.append('pages', 'three');
  const { headers, bytes } = await toBytes(form);
  const { violations } = await send('POST', '/scans', { headers, body: bytes });
  expect(violations.map(({ location, code }) => [location.join(' '), code])).toEqual([
    ['request body', 'required'],
    ['request body pages', 'type'],
  ]);
});

async function toBytes(form: FormData) {
  const whole = new Request('http://mock', { method: 'POST', body: form });
  const bytes = new Uint8Array(await whole.arrayBuffer());
  return { headers: { 'content-type': whole.headers.get('content-type')! }, bytes };
}
