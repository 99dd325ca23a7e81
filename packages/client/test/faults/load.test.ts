import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { paginate, unwrap } from '../../src/index.ts';
import { createFaultClient } from '../fixtures/fault-client.ts';
import { sendJson, startFaultServer } from '../fixtures/fault-server.ts';

test('a long listing holds on to no page that was read', { timeout: 60_000 }, async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const server = await startFaultServer((_, response, count) =>
    sendJson(response, {
      object: 'list',
      data: [{ object: 'file', id: `file_${count}`, name: 'a' }],
      ...(count < 50 ? { nextPageToken: `page_${count}` } : {}),
    }),
  );
  const seen: WeakRef<object>[] = [];
  for await (const file of paginate(createFaultClient(server.url), '/files')) {
    seen.push(new WeakRef(file));
    if (seen.length < 50) continue;
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
    expect(seen.slice(0, 45).filter((item) => item.deref() !== undefined)).toEqual([]);
  }
  expect(seen).toHaveLength(50);
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
