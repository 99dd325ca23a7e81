import { createGzip, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ConnectionError, TimeoutError, UnexpectedResponseError, unwrap } from '../../src/index.ts';
import { createFaultClient, failureOf, key } from '../fixtures/fault-client.ts';
import { sendJson, startFaultServer } from '../fixtures/fault-server.ts';

const list = { object: 'list', data: [{ object: 'file', id: 'file_1', name: 'a.pdf' }] };
const run = { body: { workflow: { id: 'workflow_1' } } };

test('reset before the headers: a read is repeated, a creation is not', async () => {
  const server = await startFaultServer((request, response, count) => {
    if (request.method === 'GET' && count === 2) sendJson(response, list);
    else request.socket.destroy();
  });
  const client = createFaultClient(server.url);
  expect(await unwrap(client.GET('/files'))).toEqual(list);
  expect(server.requests).toHaveLength(2);
  expect(await failureOf(client.POST('/workflow_runs', run))).toBeInstanceOf(ConnectionError);
  expect(server.requests).toHaveLength(3);
  await server.closed();
});

test('reset in the body: a read is repeated, a creation is not', async () => {
  const server = await startFaultServer((request, response, count) => {
    if (request.method === 'GET' && count === 2) return sendJson(response, list);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"object":"list","data":[', () => request.socket.resetAndDestroy());
  });
  const client = createFaultClient(server.url);
  expect(await unwrap(client.GET('/files'))).toEqual(list);
  expect(await failureOf(client.POST('/workflow_runs', run))).toBeInstanceOf(ConnectionError);
  expect(server.requests).toHaveLength(3);
  await server.closed();
});

test('nobody listens: the error has the code of the platform', async () => {
  const server = await startFaultServer(() => undefined);
  const client = createFaultClient(server.url.replace(/:\d+$/, ':1'), { retry: false });
  expect(await failureOf(client.GET('/files'))).toMatchObject({ name: 'ConnectionError', operation: 'GET /files' });
});

test('a stall before the headers ends with the timeout, and the connection is let go', async () => {
  const server = await startFaultServer(() => undefined);
  const client = createFaultClient(server.url, { timeoutMs: 60, retry: false });
  expect(await failureOf(client.GET('/files'))).toMatchObject({ name: 'TimeoutError', timeoutMs: 60 });
  await server.closed();
});

test('a stall in the body ends with the timeout, and the connection is let go', async () => {
  const server = await startFaultServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{');
  });
  const client = createFaultClient(server.url, { timeoutMs: 60, retry: false });
  expect(await failureOf(client.GET('/files'))).toBeInstanceOf(TimeoutError);
  await server.closed();
});

test('a slow drip ends with the timeout although bytes keep coming', async () => {
  const server = await startFaultServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 5);
    response.on('close', () => clearInterval(drip));
  });
  const client = createFaultClient(server.url, { timeoutMs: 80, retry: false });
  expect(await failureOf(client.GET('/files'))).toBeInstanceOf(TimeoutError);
  await server.closed();
});

test('the deadline ends a call across its attempts', async () => {
  const server = await startFaultServer((_, response, count) => count === 1 && sendJson(response, {}, 503));
  const client = createFaultClient(server.url, { timeoutMs: Infinity, deadlineMs: 1500 });
  expect(await failureOf(client.GET('/files'))).toMatchObject({
    name: 'TimeoutError',
    message: 'GET /files: the deadline passed after 1500 ms',
  });
  expect(server.requests).toHaveLength(2);
  await server.closed();
});

test('fewer bytes than announced are a broken connection, more are not JSON', async () => {
  const server = await startFaultServer((request, response) => {
    const text = JSON.stringify(list);
    const length = request.url === '/files' ? text.length + 10 : text.length - 10;
    request.socket.end(
      `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: ${length}\r\n\r\n${text}`,
    );
    response.destroy();
  });
  const client = createFaultClient(server.url, { retry: false });
  expect(await failureOf(client.GET('/files'))).toBeInstanceOf(ConnectionError);
  expect(await failureOf(client.GET('/files/{id}', { params: { path: { id: 'x' } } }))).toBeInstanceOf(
    UnexpectedResponseError,
  );
  await server.closed();
});

test('gzip is read, and gzip that breaks off is a broken connection', async () => {
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip', connection: 'close' };
  const server = await startFaultServer((request, response) => {
    response.writeHead(200, headers);
    if (request.url === '/files') return void response.end(gzipSync(JSON.stringify(list)));
    const gzip = createGzip();
    gzip.pipe(response, { end: false });
    gzip.write(JSON.stringify(list));
    gzip.flush(() => setImmediate(() => request.socket.destroy()));
  });
  const client = createFaultClient(server.url, { retry: false });
  expect(await unwrap(client.GET('/files'))).toEqual(list);
  expect(await failureOf(client.GET('/files/{id}', { params: { path: { id: 'x' } } }))).toBeInstanceOf(ConnectionError);
  await server.closed();
});

test.each([301, 302, 303, 307, 308])(
  'a redirect with status %i is not followed: neither key nor body leave the host',
  async (status) => {
    const other = await startFaultServer((_, response) => sendJson(response, list), 'localhost');
    const server = await startFaultServer((_, response) =>
      response.writeHead(status, { location: `${other.url}/files?leak=1` }).end(),
    );
    const client = createFaultClient(server.url);
    expect((await failureOf(client.GET('/files'))).message).toBe(
      `${status} GET /files: the server redirects to ${other.url}; redirects are not followed`,
    );
    await failureOf(client.POST('/workflow_runs', run));
    expect(other.requests).toHaveLength(0);
    expect(server.requests).toHaveLength(2);
  },
);

test('a redirect that the caller follows on purpose goes without the key', async () => {
  const other = await startFaultServer((_, response) => sendJson(response, list), 'localhost');
  const server = await startFaultServer((_, response) =>
    response.writeHead(302, { location: `${other.url}/files` }).end(),
  );
  await unwrap(createFaultClient(server.url).GET('/files', { redirect: 'follow' }));
  expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${key}`);
  expect(other.requests[0]?.headers.authorization).toBeUndefined();
});
