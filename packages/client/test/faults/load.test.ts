import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { paginate, unwrap } from '../../src/index.ts';
import { createFaultClient } from '../fixtures/fault-client.ts';
import { sendJson, startFaultServer } from '../fixtures/fault-server.ts';

test('a listing of 100,000 items needs the memory of a few pages', { timeout: 240_000 }, async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const used = (): number => (collectGarbage(), process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers);
  const items = JSON.stringify(
    Array.from({ length: 500 }, (_, index) => ({ object: 'file', id: `file_${index}`, name: 'x'.repeat(450) })),
  );
  const server = await startFaultServer((_, response, count) => {
    const cursor = count < 200 ? `, "nextPageToken": "page_${count}"` : '';
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(`{"object": "list", "data": ${items}${cursor}}`);
  });
  let count = 0;
  const samples: number[] = [];
  for await (const { name } of paginate(createFaultClient(server.url), '/files', {
    params: { query: { maxPageSize: 500 } },
  })) {
    count += name.length > 0 ? 1 : 0;
    if (count % 20_000 === 0) samples.push(used());
  }
  expect(count).toBe(100_000);
  // 20 MB of items lie between the third sample and the last one.
  expect(Number(samples[4]) - Number(samples[2])).toBeLessThan(10 * 1024 * 1024);
});

test('1,000 calls at once all get their own answer', { timeout: 240_000 }, async () => {
  const server = await startFaultServer((request, response) =>
    sendJson(response, { object: 'file', id: request.url?.split('/').at(-1), name: 'a' }),
  );
  const client = createFaultClient(server.url);
  const { signal } = new AbortController();
  const ids = Array.from({ length: 1000 }, (_, index) => `file_${index}`);
  const files = await Promise.all(
    ids.map((id) => unwrap(client.GET('/files/{id}', { params: { path: { id } }, signal }))),
  );
  expect(files.map(({ id }) => id)).toEqual(ids);
  await server.closed();
});

test('one abort ends 1,000 calls that hang, and lets go of every connection', { timeout: 240_000 }, async () => {
  const controller = new AbortController();
  const server = await startFaultServer((_, __, count) => {
    if (count === 50) controller.abort();
  });
  const client = createFaultClient(server.url);
  const calls = Array.from({ length: 1000 }, () => client.GET('/files', { signal: controller.signal }));
  const ends = await Promise.allSettled(calls);
  expect(new Set(ends.map((end) => (end.status === 'rejected' ? (end.reason as Error).name : end.status)))).toEqual(
    new Set(['AbortedError']),
  );
  await server.closed();
});
