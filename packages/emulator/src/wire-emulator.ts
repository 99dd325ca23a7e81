import { createBreaches } from './breaches.ts';
import { isKey } from './check-options.ts';
import { createControls } from './create-controls.ts';
import type { EmulatorCore } from './emulator.ts';
import { checkFault } from './faults/check-fault.ts';
import { addFault } from './faults/faults.ts';
import { loadContracts } from './http/contract.ts';
import { handleControl } from './http/control-routes.ts';
import { createApiHandler } from './http/handle.ts';
import type { Inhabited } from './inhabited.ts';
import type { EmulatorOptions } from './options.ts';
import { createOutputCheck } from './results/check-output.ts';
import { ExampleBook } from './results/example-book.ts';
import { readExampleRuns } from './results/read-examples.ts';
import type { Storage } from './store/storage.ts';
import { createTasks } from './tasks.ts';
import { views } from './views/views.ts';
import { publish } from './webhooks/publish.ts';
import { summarize } from './world-summary.ts';
import type { World } from './world/world.ts';
import { createWorlds } from './worlds.ts';

const unserved = 'http://emulator.localhost';

/** Puts the parts of an emulator together. Its worlds are kept in the storage. */
export function wireEmulator(storage: Storage, options: EmulatorOptions): EmulatorCore {
  const contracts = loadContracts();
  const newest = () => contracts.get(contracts.newest)!;
  const { found, onBreach } = createBreaches((message) => (options.onBreach ?? console.error)(message));
  const checkOutput = createOutputCheck(newest);
  const rulesOf = (world: World) => worlds.rulesOf(world);
  let url = unserved;
  let isStopped = false;
  const worlds = createWorlds(storage, options, {
    tasks: createTasks(new ExampleBook(() => readExampleRuns(newest())), rulesOf),
    origin: () => url,
    checkOutput,
    onBreach,
    onFailure: (error) => onBreach(`The emulator failed: ${error.stack ?? error.message}`),
    onEvent: (world, event) => publish(world, event, { contracts, views, rulesOf, onBreach }),
  });
  const controlsOf = (inhabited: Inhabited) => createControls(inhabited, worlds.faults);
  const handle = createApiHandler({ contracts, views, worldOf: worlds.worldOf, onBreach });

  const emulator: EmulatorCore = {
    get url() {
      return url;
    },
    serveAt(served) {
      url = served;
    },
    async fetch(input, init) {
      if (isStopped) throw new TypeError('The emulator was stopped, and answers no more.');
      const request = input instanceof Request && init === undefined ? input : new Request(input, init);
      const { pathname } = new URL(request.url);
      if (!/^\/_emulator(\/|$)/.test(pathname)) return handle(request);
      return handleControl(request, { worlds, emulator, controlsOf });
    },
    world(key) {
      if (!isKey(key)) throw new TypeError('The key of a world must be a text of visible ASCII characters.');
      const inhabited = worlds.worldOf(key);
      if (!inhabited) throw new RangeError('This key is not one of the keys that the emulator was started with.');
      return controlsOf(inhabited);
    },
    worlds: () => [...worlds.byName].map(([name, inhabited]) => summarize(name, inhabited)),
    script: (script) => worlds.scripts.add(script, checkOutput),
    fault(rule) {
      checkFault(rule);
      for (const { world } of worlds.byName.values()) addFault(world, rule);
      worlds.faults.push(rule);
    },
    async advance(milliseconds) {
      for (const inhabited of worlds.byName.values()) await controlsOf(inhabited).clock.advance(milliseconds);
    },
    breaches: () => found,
    async stop() {
      if (isStopped) return;
      isStopped = true;
      for (const { world } of worlds.byName.values()) await world.close();
      storage.close();
    },
  };
  return emulator;
}
