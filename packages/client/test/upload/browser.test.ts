import { Readable } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { uploadFile } from '../../src/index.ts';
import { createFixtureClient } from '../fixtures/contract.ts';
import { json, observedFetch } from '../fixtures/observed-fetch.ts';

const stored = { object: 'file', id: 'file_1', name: 'a.pdf' };

afterEach(() => vi.unstubAllGlobals());

test('in a page a stream is collected, because browsers send streams to some servers only', async () => {
  vi.stubGlobal('location', new URL('https://service.example'));
  const busy = json({ code: 'RATE_LIMIT_EXCEEDED', message: 'slow down', retryable: true }, { status: 429 });
  const { fetch, bodies, requests } = observedFetch(busy, json(stored));
  const client = createFixtureClient({ fetch, retry: { baseDelayMs: 0 } });
  expect(await uploadFile(client, Readable.from(['%PDF', '-1.7']))).toEqual(stored);
  expect(bodies).toEqual([bodies[1], expect.stringContaining('%PDF-1.7')]);
  // A page is told what a redirect was only where it is not an error.
  expect(requests.map(({ redirect }) => redirect)).toEqual(['manual', 'manual']);
});

test('a source that breaks while it is collected fails as itself and is closed', async () => {
  vi.stubGlobal('location', new URL('https://service.example'));
  const broken = new Error('disk gone');
  const source = new Readable({ read: () => undefined });
  source.push('%PDF');
  const upload = uploadFile(createFixtureClient({ fetch: observedFetch(json(stored)).fetch }), source);
  setImmediate(() => source.destroy(broken));
  await expect(upload).rejects.toBe(broken);
});

test('a page that is not secure has no crypto.randomUUID', async () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const { fetch, requests } = observedFetch(json(stored));
  for (const name of ['a', 'b']) await uploadFile(createFixtureClient({ fetch }), new File(['%PDF'], name));
  const [first, second] = requests.map(({ headers }) => headers.get('content-type'));
  expect(first).toMatch(/^multipart\/form-data; boundary=[\w-]{30,70}$/);
  expect(second).not.toBe(first);
});
