import { createHash } from 'node:crypto';
import { hostOf } from './check-options.ts';
import { addFault } from './faults/faults.ts';
import type { FaultRule } from './faults/fault-rule.ts';
import { CallLog } from './http/calls.ts';
import type { Inhabited } from './inhabited.ts';
import type { EmulatorOptions } from './options.ts';
import { ScriptBook } from './results/script-book.ts';
import { lastChange } from './store/last-change.ts';
import { readSeed } from './store/seed.ts';
import type { Storage } from './store/storage.ts';
import { emptySnapshot } from './store/store.ts';
import { WebhookRules } from './webhooks/webhook-rule.ts';
import { Clock } from './world/clock.ts';
import { World } from './world/world.ts';
import type { WorldOptions } from './world/world-options.ts';

/** What worlds have in common beside the options. */
export type WorldParts = Pick<WorldOptions, 'tasks' | 'origin' | 'checkOutput' | 'onBreach' | 'onFailure' | 'onEvent'>;

/** The worlds of an emulator. */
export interface Worlds {
  /** By the names that stand for their keys. */
  readonly byName: ReadonlyMap<string, Inhabited>;
  /** For all worlds; those of a world are asked first. */
  readonly scripts: ScriptBook;
  /** For all worlds, also those that are made later. */
  readonly faults: FaultRule[];
  /** Whether a key is good. */
  isKey(key: string): boolean;
  /** The world of a key, which is made on first use; undefined where the key is not one of the declared ones. */
  worldOf(key: string): Inhabited | undefined;
  rulesOf(world: World): WebhookRules;
}

export function createWorlds(storage: Storage, options: EmulatorOptions, parts: WorldParts): Worlds {
  const byName = new Map<string, Inhabited>();
  // Digests cost more than anything else that a read does by itself.
  const byKey = new Map<string, Inhabited>();
  const rules = new WeakMap<World, WebhookRules>();
  const scripts = new ScriptBook();
  const faults: FaultRule[] = [];
  const seed = options.initial === undefined ? undefined : readSeed(options.initial);
  const seeds = new Map(Object.entries(seed?.worlds ?? {}).map(([key, snapshot]) => [nameOf(key), snapshot]));
  const allowedHosts = (options.allowedHosts ?? []).map((host) => hostOf(host)!);

  function inhabit(name: string, isKept = false): Inhabited {
    const own = new ScriptBook(scripts);
    const store = storage.open(name);
    const initial = seeds.get(name) ?? seed?.default;
    if (initial && !isKept) store.restore(initial);
    const world = new World({
      ...parts,
      seed: `${options.seed ?? 'extend'}:${name}`,
      store,
      clock: new Clock({
        mode: options.time ?? 'real',
        start: Math.max(options.start ?? Date.now(), lastChange(store)),
      }),
      scripts: own,
      runTime: options.runTime ?? 400,
      zeroRetention: options.zeroRetention ?? false,
      runLimit: options.runLimit ?? 100,
      deliveryLimit: options.deliveryLimit ?? 1000,
      allowedHosts,
    });
    const calls = new CallLog(options.callLimit ?? 1000);
    const inhabited = { world, scripts: own, rules: new WebhookRules(), calls, initial: initial ?? emptySnapshot };
    rules.set(world, inhabited.rules);
    byName.set(name, inhabited);
    for (const rule of faults) addFault(world, rule);
    return inhabited;
  }

  for (const name of storage.worlds()) inhabit(name, true).world.schedule.wake();

  const isKey = (key: string): boolean => options.keys === undefined || options.keys.includes(key);
  return {
    byName,
    scripts,
    faults,
    isKey,
    worldOf(key) {
      if (!isKey(key)) return undefined;
      let inhabited = byKey.get(key);
      if (!inhabited) {
        const name = nameOf(key);
        byKey.set(key, (inhabited = byName.get(name) ?? inhabit(name)));
      }
      return inhabited;
    },
    rulesOf: (world) => rules.get(world)!,
  };
}

/** Worlds go by a digest, so that no key is ever written down. */
const nameOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 16);
