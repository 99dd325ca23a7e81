import { expect, test } from 'vitest';
import {
  AbortedError,
  hasPayloadLink,
  resolveWebhookPayload,
  type ResolveOptions,
  TimeoutError,
} from '../../src/webhooks/index.ts';
import { fakeEnvironment } from '../fixtures/fake-environment.ts';
import { event } from './delivery.ts';

const link = 'https://files.example.com/payloads/event_1.json?signature=s3cr3t';
const linked = { ...event, payload: { object: 'signed_data_url' as const, id: 'exr_1', data: link } };
const json = async (): Promise<Response> => Response.json({ object: 'extract_run', id: 'exr_1' });

async function failure(options: ResolveOptions, data: string = link): Promise<Error> {
  const given = { ...linked, payload: { ...linked.payload, data } };
  const error: unknown = await resolveWebhookPayload(given, { fetch: json, ...options }).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('not refused');
  expect(JSON.stringify(error) + error.message + String(error.cause)).not.toContain('s3cr3t');
  return error;
}

test('a link is replaced by what it leads to, and the rest of the event stays', async () => {
  const requests: Request[] = [];
  const resolved = await resolveWebhookPayload(linked, { fetch: (request) => (requests.push(request), json()) });
  expect(resolved).toEqual(event);
  expect(requests[0]).toMatchObject({ method: 'GET', url: link, redirect: 'manual' });
  expect(requests[0]?.headers.has('authorization')).toBe(false);
  expect(linked.payload.data).toBe(link);
});

test('a payload that is nothing but data is a link too', async () => {
  const bare = { ...event, payload: { data: link } };
  expect(hasPayloadLink(bare)).toBe(true);
  await expect(resolveWebhookPayload(bare, { fetch: json })).resolves.toEqual(event);
});

test('an event with its payload is returned as it is, and nothing is fetched', async () => {
  const fetch = (): never => {
    throw new Error('fetched');
  };
  await expect(resolveWebhookPayload(event, { fetch })).resolves.toBe(event);
  const withData = { ...event, payload: { object: 'file', data: 'text' } };
  await expect(resolveWebhookPayload(withData, { fetch })).resolves.toBe(withData);
});

test.each(['http://files.example.com/a', 'file:///etc/passwd', 'data:application/json,{}', 'javascript:1', '/a', ''])(
  'the link %j is refused unseen',
  async (data) => expect(await failure({}, data)).toMatchObject({ reason: 'link-insecure' }),
);

test.each<[string[], boolean]>([
  [['files.example.com'], true],
  [['FILES.example.com'], true],
  [['*.example.com'], true],
  [['other.example.com', '*.com'], true],
  [['example.com'], false],
  [['*.files.example.com'], false],
  [['*.ample.com'], false],
  [[], false],
])('hosts %j: %s', async (allowedHosts, isAllowed) => {
  if (isAllowed) await expect(resolveWebhookPayload(linked, { fetch: json, allowedHosts })).resolves.toEqual(event);
  else
    expect(await failure({ allowedHosts })).toMatchObject({
      reason: 'host-not-allowed',
      message: expect.stringContaining('files.example.com'),
    });
});

test.each(['https://files.example.com', 'files.example.com/a', 'files.*', '*', '', 7])(
  '%j is not a host name',
  async (host) => {
    expect(await failure({ allowedHosts: [host as string] })).toMatchObject({ name: 'ConfigurationError' });
  },
);

test.each([
  [new Response(null, { status: 302, headers: { location: 'https://evil.example' } }), 'redirected', 302],
  [new Response('<Error/>', { status: 403 }), 'link-expired', 403],
  [new Response(null, { status: 404 }), 'link-expired', 404],
  [new Response('busy', { status: 503 }), 'status-unexpected', 503],
  [new Response('<html>'), 'not-json', 200],
  [new Response(''), 'not-json', 200],
  [new Response(null, { status: 204 }), 'not-json', 204],
  [Response.json([]), 'not-json', 200],
  [Response.json({}, { headers: { 'content-length': '40000000' } }), 'too-large', 200],
])('%o is refused as %s', async (answer, reason, status) => {
  expect(await failure({ fetch: async () => answer })).toMatchObject({ reason, status });
});

test('a payload is read no further than its limit', async () => {
  let pulled = 0;
  let isCancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array((pulled += 1) && 1000)),
    cancel: () => void (isCancelled = true),
  });
  expect(await failure({ maxBytes: 5000, fetch: async () => new Response(endless) })).toMatchObject({
    reason: 'too-large',
  });
  expect(pulled).toBeLessThan(8);
  expect(isCancelled).toBe(true);
});

test('a payload of exactly the limit is taken', async () => {
  const text = JSON.stringify({ a: 'ä' });
  const options = { fetch: async () => new Response(text), maxBytes: Buffer.byteLength(text) };
  await expect(resolveWebhookPayload(linked, options)).resolves.toMatchObject({ payload: { a: 'ä' } });
});

test('a download that stalls ends after the time limit, wherever it stalls', async () => {
  for (const fetch of [() => new Promise<Response>(() => undefined), async () => new Response(new ReadableStream())]) {
    const environment = fakeEnvironment({ patience: 0 });
    const waiting = resolveWebhookPayload(linked, { fetch }, environment).catch((error: unknown) => error);
    await new Promise(setImmediate);
    environment.advance(20_000);
    const error = await waiting;
    expect(TimeoutError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ timeoutMs: 20_000, message: expect.stringContaining('webhook payload') });
    expect(environment.running()).toBe(0);
  }
});

test("the caller's signal ends the download, also before it begins", async () => {
  const controller = new AbortController();
  const waiting = failure({ fetch: () => new Promise(() => undefined), signal: controller.signal });
  controller.abort(new Error('shutting down'));
  expect(AbortedError.isInstance(await waiting)).toBe(true);
  expect(await failure({ signal: controller.signal })).toMatchObject({
    name: 'AbortedError',
    cause: { message: 'shutting down' },
  });
});

test('a broken connection is a connection error that does not quote the link', async () => {
  const quoting = new TypeError(`error sending request for ${link}`, { cause: new Error('reset') });
  expect(await failure({ fetch: () => Promise.reject(quoting) })).toMatchObject({
    name: 'ConnectionError',
    operation: 'webhook payload',
  });
});

test.each([{ timeoutMs: 0 }, { timeoutMs: '1s' }, { maxBytes: 0 }, { maxBytes: Number.NaN }])(
  '%j cannot work',
  async (options) => {
    expect(await failure(options as ResolveOptions)).toMatchObject({ name: 'ConfigurationError' });
  },
);
