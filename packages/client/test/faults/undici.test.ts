import { Agent, fetch as fetchOfUndici, setGlobalDispatcher } from 'undici';
import manifest from 'undici/package.json' with { type: 'json' };
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createFaultClient, failureOf } from '../fixtures/fault-client.ts';
import { startFaultServer } from '../fixtures/fault-server.ts';

let seen: { path: string; headersTimeout?: number | null; bodyTimeout?: number | null }[];

/** Sends all requests of the process through a dispatcher of undici 8, as a proxy would be set up. */
beforeEach(() => {
  seen = [];
  // Undici 8 takes the place of older ones too, and would put back a wrapper of what was there.
  const places = [1, 2].map((version) => Symbol.for(`undici.globalDispatcher.${version}`));
  const before = places.map((place) => [place, Reflect.get(globalThis, place) as unknown] as const);
  const agent = new Agent();
  const observed = agent.compose(
    (dispatch) =>
      function observe(options, handler) {
        seen.push(options as (typeof seen)[0]);
        return dispatch(options, handler);
      },
  );
  setGlobalDispatcher(observed);
  onTestFinished(() => {
    for (const [place, dispatcher] of before) Reflect.set(globalThis, place, dispatcher);
    return agent.destroy();
  });
});

/** Makes undici 8 the platform's: its `fetch` is the global one, as in the version of Node that has it built in. */
function install(): void {
  const versions = { ...process.versions, undici: manifest.version };
  vi.stubGlobal('process', Object.create(process, { versions: { value: versions } }));
  vi.stubGlobal('fetch', fetchOfUndici);
}

const platforms: [string, () => void][] = [
  ['that is built in', () => undefined],
  [`of undici ${manifest.version}`, install],
];

test.each(platforms)('a long limit of a fetch %s is reached through the dispatcher of the process', async (_, use) => {
  use();
  const server = await startFaultServer((_request, response) =>
    response.setHeader('content-type', 'application/json').end('{"id":"file_1"}'),
  );
  const client = createFaultClient(server.url);
  for (const timeoutMs of [300_000, 300_001])
    expect((await client.GET('/files', { timeoutMs })).response.status).toBe(200);
  const [ordinary, long] = seen;
  expect(ordinary!.headersTimeout).not.toBe(0);
  expect(long).toMatchObject({ path: '/files', headersTimeout: 0, bodyTimeout: 0 });
  expect(seen).toHaveLength(2);
});

test.each(platforms)('a call with a long limit through a fetch %s still ends with its signal', async (_, use) => {
  use();
  const controller = new AbortController();
  const server = await startFaultServer(() => controller.abort());
  const call = createFaultClient(server.url).GET('/files', { timeoutMs: 400_000, signal: controller.signal });
  expect(await failureOf(call)).toMatchObject({ name: 'AbortedError' });
  await server.closed();
});
