import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMock, type Mock } from '../src/index.ts';
import { library } from './fixtures/library.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ version: library, bodyLimit: 1000 });
});
afterAll(() => mock.stop());

async function send(body: string | Uint8Array<ArrayBuffer>, encoding = 'identity') {
  const headers = {
    authorization: 'Bearer key',
    'x-extend-api-version': '2030-01-01',
    'content-type': 'application/json',
    'content-encoding': encoding,
  };
  const response = await fetch(`${mock.url}/books`, { method: 'POST', headers, body });
  const violations = JSON.parse(response.headers.get('sl-violations') ?? '[]') as object[];
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: await response.json(),
    violations,
  };
}

const book = (length: number): string => JSON.stringify({ title: 'E'.repeat(length - 12) });
const packed = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

test('a body is taken up to the limit, and refused beyond it in one sentence', async () => {
  expect(await send(book(1000))).toMatchObject({ status: 200, violations: [] });
  const detail = 'The body is larger than 1000 bytes, which is the limit here';
  expect(await send(book(1001))).toEqual({
    status: 413,
    type: 'application/problem+json',
    body: { type: 'about:blank', title: 'The body is too large', status: 413, detail },
    violations: [{ location: ['request', 'body'], severity: 'Error', code: 413, message: detail }],
  });
});

test.each([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
])('a small body in %s that unpacks to more than the limit is refused', async (encoding, pack) => {
  const bomb = pack(book(1_000_000));
  expect(bomb.byteLength).toBeLessThan(2000);
  expect(await send(packed(pack(book(900))), encoding)).toMatchObject({ status: 200 });
  expect(await send(packed(pack(book(5000))), encoding)).toMatchObject({ status: 413 });
});

test('a body of many times the limit is not kept, and the next one is answered', async () => {
  expect(await send('x'.repeat(5_000_000))).toMatchObject({ status: 413 });
  expect(await send(book(100))).toMatchObject({ status: 200 });
});

test.each(['label', 'matrix'])('a document with parameters in the style %s is refused at once', async (style) => {
  const parameters = [{ name: 'id', in: 'path', required: true, style, schema: { type: 'string' } }];
  const paths = { '/books/{id}': { get: { parameters, responses: { 204: { description: 'Gone.' } } } } };
  const version = { openapi: '3.1.0', info: { title: 'Library', version: '1' }, paths };
  await expect(startMock({ version })).rejects.toThrow(
    `The path parameter "id" has the style "${style}", which is not supported: use "simple"`,
  );
});
