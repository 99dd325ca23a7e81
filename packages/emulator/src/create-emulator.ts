import { createHash } from 'node:crypto';
import { createControls, type Inhabited, type WorldControls } from './controls.ts';
import { addFault } from './faults/faults.ts';
import type { FaultRule } from './faults/fault-rule.ts';
import { CallLog } from './http/calls.ts';
import { loadContracts } from './http/contract.ts';
import { handleControl } from './http/control-routes.ts';
import { createApiHandler } from './http/handle.ts';
import type { EmulatorOptions } from './options.ts';
import { createOutputCheck } from './results/check-output.ts';
import { ExampleBook } from './results/example-book.ts';
import { readExampleRuns } from './results/read-examples.ts';
import { ScriptBook } from './results/script-book.ts';
import type { Script } from './results/script.ts';
import { createMemoryStorage, type Storage } from './store/storage.ts';
import type { Table } from './store/tables.ts';
import { readSeed } from './store/seed.ts';
import type { Snapshot, Store } from './store/store.ts';
import { views } from './views/views.ts';
import { publish } from './webhooks/publish.ts';
import { WebhookRules } from './webhooks/webhook-rule.ts';
import { Clock } from './world/clock.ts';
import { createTasks } from './tasks.ts';
import { summarize, type WorldSummary } from './world-summary.ts';
import { World } from './world/world.ts';

/** An Extend in this process. */
export interface Emulator {
  /** Where it can be reached; without a port a URL that only its own `fetch` knows. */
  readonly url: string;
  /** Answers a request without any port. Fits the `fetch` option of the client. */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** The controls of the world of an API key, which is made on first use. */
  world(key: string): WorldControls;
  /** What there is in each world, without the keys. */
  worlds(): WorldSummary[];
  /** Says how runs end, in all worlds. */
  script(script: Script): void;
  /** Makes calls go wrong, in all worlds that there are and will be. */
  fault(rule: FaultRule): void;
  /** Moves time forward in all worlds. */
  advance(milliseconds: number): Promise<void>;
  /** What the emulator itself did against the contract; a test expects it to be empty. */
  breaches(): readonly string[];
  /** Ends it. Nothing happens in its worlds from then on. */
  stop(): Promise<void>;
}

export interface EmulatorCore extends Emulator {
  /** Tells the emulator under which URL it is served. */
  serveAt(url: string): void;
}

/** One is a failure already: the first ones say why. */
const breachLimit = 1000;

const unserved = 'http://emulator.localhost';

/**
 * Makes an emulator without a port: give its `fetch` to the client.
 *
 * @example
 * ```ts
 * const emulator = createEmulator({ time: 'stopped' });
 * const client = createExtendClient({ token: 'sk_test', fetch: emulator.fetch });
 * ```
 */
export const createEmulator = (options: EmulatorOptions = {}): Emulator =>
  createEmulatorOn(createMemoryStorage(), options);

/** As `createEmulator`, with worlds that are kept somewhere. */
export function createEmulatorOn(storage: Storage, options: EmulatorOptions): EmulatorCore {
  const contracts = loadContracts();
  const found: string[] = [];
  const onBreach = (message: string): void => {
    if (found.length < breachLimit) found.push(message);
    (options.onBreach ?? console.error)(message);
  };
  const checkOutput = createOutputCheck(() => contracts.get(contracts.newest)!);
  const scripts = new ScriptBook();
  const faults: FaultRule[] = [];
  const worlds = new Map<string, Inhabited>();
  const rules = new WeakMap<World, WebhookRules>();
  const rulesOf = (world: World): WebhookRules => rules.get(world)!;
  const operations = new Set([...views.values()].flatMap((view) => Object.keys(view.operations)));
  // Of all versions, and read when first asked for: to know them, every contract must be read.
  const readEvents = (): string[] =>
    contracts.versions.flatMap((version) => contracts.get(version)!.webhooks.map(({ event }) => event));
  let events: ReadonlySet<string> | undefined;
  const eventsOf = (): ReadonlySet<string> => (events ??= new Set(readEvents()));
  const examples = new ExampleBook(() => readExampleRuns(contracts.get(contracts.newest)!));
  const tasks = createTasks(examples, rulesOf);
  const seed = options.initial && readSeed(options.initial);
  const seeds = new Map(Object.entries(seed?.worlds ?? {}).map(([key, snapshot]) => [nameOf(key), snapshot]));
  const initialOf = (name: string): Snapshot | undefined => seeds.get(name) ?? seed?.default;
  const initials = new WeakMap<Inhabited, Snapshot>();
  let url = unserved;
  let isStopped = false;

  function inhabit(name: string, isKept = false): Inhabited {
    const known = worlds.get(name);
    if (known) return known;
    const own = new ScriptBook(scripts);
    const store = storage.open(name);
    const initial = initialOf(name);
    if (initial && !isKept) store.restore(initial);
    const world = new World({
      seed: `${options.seed ?? 'extend'}:${name}`,
      store,
      clock: new Clock({
        mode: options.time ?? 'real',
        start: Math.max(options.start ?? Date.now(), lastChange(store)),
      }),
      tasks,
      scripts: own,
      runTime: options.runTime ?? 400,
      zeroRetention: options.zeroRetention ?? false,
      runLimit: options.runLimit ?? 100,
      deliveryLimit: options.deliveryLimit ?? 1000,
      origin: () => url,
      allowedHosts: options.allowedHosts ?? [],
      checkOutput,
      onBreach,
      onFailure: (error) => onBreach(`The emulator failed: ${error.stack ?? error.message}`),
      onEvent: (each, event) => publish(each, event, { contracts, views, rulesOf, onBreach }),
    });
    const inhabited = { world, scripts: own, rules: new WebhookRules(), calls: new CallLog(options.callLimit ?? 1000) };
    if (initial) initials.set(inhabited, initial);
    rules.set(world, inhabited.rules);
    worlds.set(name, inhabited);
    for (const rule of faults) addFault(world, rule, operations);
    return inhabited;
  }

  const isKey = (key: string): boolean => options.keys === undefined || options.keys.includes(key);
  // Digests cost more than anything else that a read does by itself.
  const byKey = new Map<string, Inhabited>();
  function worldOf(key: string): Inhabited | undefined {
    if (!isKey(key)) return undefined;
    let inhabited = byKey.get(key);
    if (!inhabited) byKey.set(key, (inhabited = inhabit(nameOf(key))));
    return inhabited;
  }
  const controlsOf = (inhabited: Inhabited): WorldControls => {
    const controls = createControls(inhabited, operations, eventsOf, initials.get(inhabited));
    return {
      ...controls,
      async reset() {
        await controls.reset();
        for (const rule of faults) addFault(inhabited.world, rule, operations);
      },
    };
  };
  const handle = createApiHandler({ contracts, views, worldOf, onBreach });

  for (const name of storage.worlds()) inhabit(name, true).world.schedule.wake();

  const emulator: EmulatorCore = {
    get url() {
      return url;
    },
    serveAt(served) {
      url = served;
    },
    async fetch(input, init) {
      const request = input instanceof Request && init === undefined ? input : new Request(input, init);
      const { pathname } = new URL(request.url);
      if (!/^\/_emulator(\/|$)/.test(pathname)) return handle(request);
      return handleControl(request, { worlds, emulator, isKey, worldOf, controlsOf });
    },
    world(key) {
      const inhabited = worldOf(key);
      if (!inhabited) throw new RangeError('This key is not one of the keys that the emulator was started with.');
      return controlsOf(inhabited);
    },
    worlds: () => [...worlds].map(([name, inhabited]) => summarize(name, inhabited)),
    script: (script) => scripts.add(script, checkOutput),
    fault(rule) {
      for (const { world } of worlds.values()) addFault(world, rule, operations);
      faults.push(rule);
    },
    async advance(milliseconds) {
      for (const inhabited of worlds.values()) await controlsOf(inhabited).clock.advance(milliseconds);
    },
    breaches: () => found,
    async stop() {
      if (isStopped) return;
      isStopped = true;
      for (const { world } of worlds.values()) await world.close();
      storage.close();
    },
  };
  return emulator;
}

/** Worlds go by a digest, so that no key is ever written down. */
const nameOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 16);

/** Whose rows tell what time it was. */
const tables = [
  'file',
  'processor',
  'processorVersion',
  'run',
  'batch',
  'workflow',
  'workflowVersion',
  'workflowRun',
  'evaluationSet',
  'evaluationItem',
  'evaluationRun',
  'editTemplate',
  'endpoint',
  'subscription',
  'delivery',
  'task',
] as const satisfies readonly Table[];

/** When a store was last written to: the clock of its world starts no earlier. */
function lastChange(store: Store): number {
  return tables.flatMap((table) => store.all(table)).reduce((latest, { updatedAt }) => Math.max(latest, updatedAt), 0);
}
