import { expect, test } from 'vitest';
import { AbortedError, paginate } from '../../src/index.ts';
import { createFaultClient, failureOf } from '../fixtures/fault-client.ts';
import { type Handler, sendJson, startFaultServer } from '../fixtures/fault-server.ts';

const reason = new Error('the user left');

/** Starts a server whose handler decides when to abort. */
async function abortable(handler: (abort: () => void) => Handler) {
  const controller = new AbortController();
  const server = await startFaultServer(handler(() => controller.abort(reason)));
  return { server, signal: controller.signal, abort: () => controller.abort(reason) };
}

async function expectAborted(call: Promise<unknown>): Promise<void> {
  const failure = await failureOf(call);
  expect(failure).toBeInstanceOf(AbortedError);
  expect(failure.cause).toBe(reason);
}

test('while the key is fetched', async () => {
  const { server, signal, abort } = await abortable(() => () => undefined);
  const token = (): Promise<string> => (abort(), new Promise(() => undefined));
  await expectAborted(createFaultClient(server.url, { token }).GET('/files', { signal }));
  expect(server.requests).toHaveLength(0);
});

test('while waiting for the headers', async () => {
  const { server, signal } = await abortable((abort) => () => abort());
  await expectAborted(createFaultClient(server.url).GET('/files', { signal }));
  await server.closed();
});

test('in the middle of the body', async () => {
  const { server, signal } = await abortable((abort) => (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"data":[', () => abort());
  });
  await expectAborted(createFaultClient(server.url).GET('/files', { signal }));
  await server.closed();
});

test('while the body is sent', async () => {
  const { server, signal } = await abortable((abort) => (request) => void request.once('data', abort));
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(32 * 1024 * 1024)]), 'large.bin');
  await expectAborted(createFaultClient(server.url).POST('/files/upload', { body: form, signal }));
  await server.closed();
});

test('between two attempts', async () => {
  const { server, signal, abort } = await abortable(() => (_, response) => sendJson(response, {}, 503));
  const client = createFaultClient(server.url, {
    hooks: { onRetry: () => setImmediate(abort) },
    retry: { baseDelayMs: 60_000, maxDelayMs: 60_000 },
  });
  await expectAborted(client.GET('/files', { signal }));
  expect(server.requests).toHaveLength(1);
});

test('between two pages', async () => {
  const { server, signal, abort } = await abortable(
    () => (_, response) => sendJson(response, { object: 'list', data: [{}], nextPageToken: 'b' }),
  );
  const files = paginate(createFaultClient(server.url), '/files', { signal });
  await files.next();
  abort();
  await expectAborted(files.next());
  expect(server.requests).toHaveLength(1);
});

test('while a stream is read by the caller', async () => {
  const { server, signal, abort } = await abortable(
    () => (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
  );
  const { data } = await createFaultClient(server.url).GET('/files', { signal, parseAs: 'stream' });
  const reader = data?.getReader();
  await reader?.read();
  abort();
  await expect(reader?.read()).rejects.toThrow();
  await server.closed();
});
