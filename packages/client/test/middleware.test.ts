import { expect, test } from 'vitest';
import type { Middleware } from '../src/index.ts';
import { createFixtureClient } from './fixtures/contract.ts';
import { json, observedFetch } from './fixtures/observed-fetch.ts';

test('middleware sees requests without the key, and may answer, change and observe', async () => {
  const { fetch, requests } = observedFetch(json({ object: 'list', data: [] }));
  const client = createFixtureClient({ fetch });
  const seen: (string | null)[] = [];
  client.use({
    onRequest({ request }) {
      seen.push(request.headers.get('authorization'));
      request.headers.set('x-trace', '1');
      return request;
    },
    onResponse: ({ response }) =>
      new Response(response.body, { status: 200, headers: { 'content-type': 'application/json', 'x-seen': 'yes' } }),
  });
  const { response } = await client.GET('/files');
  expect(seen).toEqual([null]);
  expect(requests[0]?.headers.get('x-trace')).toBe('1');
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer sk_fixture');
  expect(response.headers.get('x-seen')).toBe('yes');
});

test('middleware meets a call in the order in which it was added, that of the call last; taken away, it meets none', async () => {
  const { fetch } = observedFetch(json({ object: 'list', data: [] }));
  const client = createFixtureClient({ fetch });
  const met: string[] = [];
  const named = (name: string): Middleware => ({ onRequest: () => void met.push(name) });
  const [one, two, own] = [named('one'), named('two'), named('own')];
  client.use(one, two);
  await client.GET('/files', { middleware: [own] });
  expect(met.splice(0)).toEqual(['one', 'two', 'own']);

  client.use(one);
  client.eject(one, own);
  await client.GET('/files');
  expect(met.splice(0)).toEqual(['two', 'one']);

  client.eject(one, two);
  await client.GET('/files');
  expect(met).toEqual([]);
});

test('a call meets the middleware that there was when it was made', async () => {
  const { fetch } = observedFetch(json({ object: 'list', data: [] }));
  const client = createFixtureClient({ fetch });
  const met: string[] = [];
  client.use({ onRequest: () => void met.push('early') });
  const call = client.GET('/files');
  client.use({ onRequest: () => void met.push('late') });
  await call;
  expect(met).toEqual(['early']);
});

test.each([undefined, {}, 'x', { onrequest: () => undefined }, { onRequest: 'x' }])(
  'what is no middleware is refused where it is added, with all beside it: %j',
  async (wrong) => {
    const { fetch, requests } = observedFetch(json({ object: 'list', data: [] }));
    const client = createFixtureClient({ fetch });
    const met: string[] = [];
    const fine: Middleware = { onRequest: () => void met.push('fine') };
    const rule = 'middleware must be an object with onRequest, onResponse or onError, not ';
    expect(() => client.use(fine, wrong as never)).toThrow(rule);
    await expect(client.GET('/files', { middleware: [wrong as never] })).rejects.toThrow(rule);
    expect(requests).toEqual([]);
    await client.GET('/files');
    expect(met).toEqual([]);
  },
);
