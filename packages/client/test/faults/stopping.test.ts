import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { TimeoutError } from '../../src/index.ts';
import { reachLimit } from '../../src/platform/node.ts';
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

test('a limit that cannot be reached is refused', async () => {
  stubUndici('9.0.0', 'undici.globalDispatcher.2', undefined);
  const call = createFaultClient('http://127.0.0.1:9').GET('/files', { timeoutMs: 400_000 });
  expect((await failureOf(call)).message).toContain('timeoutMs must be at most 300000 here');
});
