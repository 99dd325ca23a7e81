import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { TimeoutError } from '../../src/index.ts';
import { makeStoppable, reachLimit } from '../../src/platform/node.ts';
import { Ending } from '../../src/timing/ending.ts';
import { createFaultClient, failureOf } from '../fixtures/fault-client.ts';
import { type Handler, sendJson, startFaultServer } from '../fixtures/fault-server.ts';

afterEach(() => vi.unstubAllGlobals());

const list = { object: 'list', data: [] };

/** A server whose first answer is in order, so that the next call takes a connection that is open already. */
const afterOne =
  (next: Handler): Handler =>
  (request, response, count) =>
    count === 1 ? sendJson(response, list) : next(request, response, count);

test.each<[string, Handler]>([
  ['before the headers', () => undefined],
  ['in the body', (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{')],
])('a connection is let go at the time limit: %s', async (_, stall) => {
  const server = await startFaultServer(afterOne(stall));
  const client = createFaultClient(server.url, { retry: false });
  await client.GET('/files');
  expect(await failureOf(client.GET('/files', { timeoutMs: 80 }))).toBeInstanceOf(TimeoutError);
  await server.closed();
});

test('the signal of the caller lets a connection go', async () => {
  const controller = new AbortController();
  const server = await startFaultServer(afterOne(() => controller.abort(new Error('enough'))));
  const client = createFaultClient(server.url, { retry: false });
  await client.GET('/files');
  expect(await failureOf(client.GET('/files', { signal: controller.signal }))).toMatchObject({ name: 'AbortedError' });
  await server.closed();
});

test('a fetch in the place of the global one is stopped by a signal, whatever the one before it could do', async () => {
  const server = await startFaultServer((_, response) => sendJson(response, list));
  const client = createFaultClient(server.url, { retry: false });
  await client.GET('/files');
  const seen: RequestInit[] = [];
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => (seen.push(init), new Promise(() => undefined)));
  expect(await failureOf(client.GET('/files', { timeoutMs: 20 }))).toBeInstanceOf(TimeoutError);
  expect(seen[0]?.signal?.aborted).toBe(true);
});

interface Dispatcher {
  dispatch(options: object, handler: object): boolean;
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
])('the limits of undici %s are lifted where a longer one is asked for, and only there', (version, key) => {
  const seen: object[] = [];
  stubUndici(version, key, { dispatch: (given) => (seen.push(given), true) });
  const refuse = (): never => expect.unreachable('it can be reached');
  expect(reachLimit(300_000, {}, refuse)).toEqual({});
  const { dispatcher } = reachLimit(300_001, {}, refuse) as { dispatcher: Dispatcher };
  dispatcher.dispatch({ path: '/' }, {});
  expect(seen).toEqual([{ path: '/', headersTimeout: 0, bodyTimeout: 0 }]);
});

/** How the two generations of undici tell a handler what stops its request. */
const generations: [
  version: string,
  key: string,
  start: (handler: object, abort: (reason: unknown) => void) => void,
][] = [
  [
    '7.9.0',
    'undici.globalDispatcher.1',
    (handler, abort) => (handler as { onConnect(given: unknown): void }).onConnect(abort),
  ],
  [
    '8.0.1',
    'undici.globalDispatcher.2',
    (handler, abort) => (handler as { onRequestStart(given: unknown): void }).onRequestStart({ abort }),
  ],
];

test.each(generations)(
  'undici %s is seen to be stopped without a signal, and then gets none',
  (version, key, start) => {
    const told = vi.fn<(given: unknown) => void>();
    const handler = (): object => (version < '8' ? { onConnect: told } : { onRequestStart: told });
    let begin: ((abort: (reason: unknown) => void) => void) | undefined;
    stubUndici(version, key, {
      dispatch: (_, given) => ((begin = (abort) => start(given, abort)), true),
    });
    vi.stubGlobal('fetch', () => undefined);
    const send = (ending: Ending) => {
      const init = makeStoppable({}, ending) as RequestInit & { dispatcher: Dispatcher };
      init.dispatcher.dispatch({}, handler());
      return init;
    };
    expect(send(new Ending()).signal).toBeInstanceOf(AbortSignal);

    const abort = vi.fn<(reason: unknown) => void>();
    const ending = new Ending();
    expect(send(ending).signal).toBeUndefined();
    begin?.(abort);
    expect(told).toHaveBeenCalledOnce();
    ending.stop?.('enough');
    expect(abort).toHaveBeenCalledWith('enough');

    const late = new Ending();
    send(late);
    late.reason = 'over before it began';
    begin?.(abort);
    expect(abort).toHaveBeenLastCalledWith('over before it began');
  },
);

test('a limit that cannot be reached is refused', async () => {
  stubUndici('9.0.0', 'undici.globalDispatcher.2', undefined);
  const call = createFaultClient('http://127.0.0.1:9').GET('/files', { timeoutMs: 400_000 });
  expect((await failureOf(call)).message).toContain('timeoutMs must be at most 300000 here');
});
