import { expect, test } from 'vitest';
import { ApiError, createRetryBudget, RateLimitError, type RetryEvent, unwrap } from '../../src/index.ts';
import { createFaultClient, failureOf, key } from '../fixtures/fault-client.ts';
import { sendJson, startFaultServer } from '../fixtures/fault-server.ts';

const list = { object: 'list', data: [] };
const limited = { code: 'RATE_LIMIT_EXCEEDED', message: 'slow down', retryable: true };

test('503, then success', async () => {
  const server = await startFaultServer((_, response, count) =>
    count < 3 ? sendJson(response, { error: 'down' }, 503) : sendJson(response, list),
  );
  expect(await unwrap(createFaultClient(server.url).GET('/files'))).toEqual(list);
  expect(server.requests).toHaveLength(3);
});

test('a storm of 429 with Retry-After is waited out as long as the server asks', async () => {
  const waits: number[] = [];
  const hooks = { onRetry: ({ delayMs }: RetryEvent) => void waits.push(delayMs) };
  const server = await startFaultServer((_, response, count) =>
    count < 3 ? sendJson(response, limited, 429, { 'retry-after': '1' }) : sendJson(response, list),
  );
  // The cap keeps the test short; that the header is read in full is tested without real time.
  const client = createFaultClient(server.url, { hooks, retry: { maxRetryAfterMs: 15 } });
  expect(await unwrap(client.POST('/workflow_runs', { body: { workflow: { id: 'w' } } }))).toEqual(list);
  expect(waits).toEqual([15, 15]);
});

test('a storm of 429 without Retry-After over 200 calls stays within the budget', { timeout: 120_000 }, async () => {
  const server = await startFaultServer((_, response) => sendJson(response, limited, 429));
  const budget = createRetryBudget({ capacity: 50, perSecond: 0 });
  const client = createFaultClient(server.url, { retry: { budget } });
  const ends = await Promise.allSettled(Array.from({ length: 200 }, () => unwrap(client.GET('/files'))));
  expect(ends.every((end) => end.status === 'rejected' && RateLimitError.isInstance(end.reason))).toBe(true);
  expect(server.requests).toHaveLength(250);
});

test('an error page of 10 MB is not downloaded to its end', async () => {
  const piece = Buffer.alloc(65_536, '<p>down</p>');
  let sent = 0;
  const server = await startFaultServer((_, response) => {
    response.writeHead(502, { 'content-type': 'text/html' });
    const push = (): void => {
      while (sent < 160 * piece.length) {
        sent += piece.length;
        if (!response.write(piece)) return void response.once('drain', push);
      }
      response.end();
    };
    push();
  });
  const failure = await failureOf(unwrap(createFaultClient(server.url, { retry: false }).GET('/files')));
  expect(failure).toBeInstanceOf(ApiError);
  expect(failure.message).toBe('502 GET /files: a page of markup instead of an error body');
  expect(String((failure as ApiError).body)).toHaveLength(256 * 1024);
  await server.closed();
  expect(sent).toBeLessThan(160 * piece.length);
});

test('an answer that quotes the key is cleaned before anybody reads it', async () => {
  const server = await startFaultServer((request, response) =>
    sendJson(response, { error: `bad header ${request.headers.authorization}` }, 400),
  );
  const { error } = await createFaultClient(server.url).GET('/files');
  expect(error).toEqual({ error: 'bad header Bearer [redacted]' });
  expect(JSON.stringify(error)).not.toContain(key);
});

test('a page of a proxy with status 200 is not taken for data', async () => {
  const server = await startFaultServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>log in</html>'),
  );
  const failure = await failureOf(createFaultClient(server.url).GET('/files'));
  expect(failure.message).toBe('200 GET /files: expected JSON, got text/html; charset=utf-8');
  expect(server.requests).toHaveLength(1);
});
