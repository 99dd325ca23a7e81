import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { TimeoutError } from '../../src/index.ts';
import { reachLimit, stopBy } from '../../src/platform/node.ts';
import type { Ending } from '../../src/timing/ending.ts';
import { createFaultClient, failureOf } from '../fixtures/fault-client.ts';
import { type Handler, sendJson, startFaultServer } from '../fixtures/fault-server.ts';

afterEach(() => vi.unstubAllGlobals());

const list = { object: 'list', data: [] };

/** A server whose first answer is in order, so that what fetch does is known when the next call is made. */
const afterOne =
  (next: Handler): Handler =>
  (request, response, count) =>
    count === 1 ? sendJson(response, list) : next(request, response, count);

/** Watches what the global fetch is passed. */
function watchFetch(): RequestInit[] {
  const { fetch } = globalThis;
  const inits: RequestInit[] = [];
  const watched: typeof fetch = (input, init) => (inits.push(init ?? {}), fetch(input, init));
  vi.stubGlobal('fetch', watched);
  return inits;
}

test.each<[string, Handler]>([
  ['before the headers', () => undefined],
  ['in the body', (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{')],
])('a connection is let go without a signal, too: %s', async (_, stall) => {
  const inits = watchFetch();
  const server = await startFaultServer(afterOne(stall));
  const client = createFaultClient(server.url, { retry: false });
  await client.GET('/files');
  expect(await failureOf(client.GET('/files', { timeoutMs: 80 }))).toBeInstanceOf(TimeoutError);
  await server.closed();
  expect(inits.map(({ signal }) => signal === undefined)).toEqual([false, true]);
});

test('the signal of the caller stops a call without a signal of its own', async () => {
  const controller = new AbortController();
  const server = await startFaultServer(afterOne(() => controller.abort(new Error('enough'))));
  const client = createFaultClient(server.url, { retry: false });
  await client.GET('/files');
  expect(await failureOf(client.GET('/files', { signal: controller.signal }))).toMatchObject({ name: 'AbortedError' });
  await server.closed();
});

test('a fetch that asks no dispatcher is always given a signal', async () => {
  const signals: unknown[] = [];
  vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => (signals.push(signal), Response.json(list)));
  const client = createFaultClient('http://127.0.0.1:9');
  await client.GET('/files');
  await client.GET('/files');
  expect(signals).toEqual([expect.any(AbortSignal), expect.any(AbortSignal)]);
});

interface Dispatcher {
  dispatch(options: object, handler: object): boolean;
}

/** The dispatcher that fetch is passed, once it is known that fetch asks one. */
function knownDispatcher(ending: Ending): Dispatcher {
  const probe = stopBy({}, true, {}) as { dispatcher: Dispatcher };
  probe.dispatcher.dispatch({}, { onConnect: () => undefined });
  return (stopBy(ending, true, {}) as { dispatcher: Dispatcher }).dispatcher;
}

/** Puts another undici in the place of the platform's, until the test ends. */
function stubUndici(version: string, key: string, dispatcher: Dispatcher | undefined): void {
  vi.stubGlobal('process', { versions: { undici: version } });
  const holder = globalThis as unknown as Record<symbol, unknown>;
  const symbol = Symbol.for(key);
  const before = holder[symbol];
  holder[symbol] = dispatcher;
  onTestFinished(() => void (holder[symbol] = before));
}

test.each([
  ['7.9.0', 'undici.globalDispatcher.1'],
  ['8.0.1', 'undici.globalDispatcher.2'],
])('undici %s is stopped by what it hands out, also when that comes late', (version, key) => {
  const stopped: unknown[] = [];
  const stop = (reason: unknown): void => void stopped.push(reason);
  stubUndici(version, key, {
    dispatch(_, handler: { onConnect?(stop: unknown): void; onRequestStart?(by: object): void }) {
      handler.onConnect?.(stop);
      handler.onRequestStart?.({ abort: stop });
      return true;
    },
  });
  vi.stubGlobal('fetch', () => undefined);
  const running: Ending = {};
  knownDispatcher(running).dispatch({}, { onRequestStart: () => undefined });
  running.stop?.('first');
  knownDispatcher({ reason: 'second' }).dispatch({}, { onConnect: () => undefined });
  expect(stopped).toEqual(['first', 'second']);
});

test.each([
  ['7.9.0', 'undici.globalDispatcher.1'],
  ['8.0.1', 'undici.globalDispatcher.2'],
])('the limits of undici %s are lifted where a longer one is asked for, and only there', (version, key) => {
  const seen: object[] = [];
  stubUndici(version, key, { dispatch: (given) => (seen.push(given), true) });
  const refuse = (): never => expect.unreachable('it can be reached');
  expect(reachLimit(300_000, {}, refuse)).toEqual({});
  const { dispatcher } = reachLimit(300_001, {}, refuse) as { dispatcher: Dispatcher };
  dispatcher.dispatch({ path: '/' }, {});
  expect(seen).toEqual([{ path: '/', headersTimeout: 0, bodyTimeout: 0 }]);
});

test('a limit that cannot be reached is refused', async () => {
  stubUndici('9.0.0', 'undici.globalDispatcher.2', undefined);
  const call = createFaultClient('http://127.0.0.1:9').GET('/files', { timeoutMs: 400_000 });
  expect((await failureOf(call)).message).toContain('timeoutMs must be at most 300000 here');
});
