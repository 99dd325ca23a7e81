import { isObject } from '../world/check-members.ts';
import { suggest } from '../world/suggest.ts';
import { checkSnapshot } from './check-snapshot.ts';
import type { Snapshot } from './store.ts';

/** What worlds start with: one for each API key that is named, and one for all others. */
export interface Seed {
  readonly worlds: Readonly<Record<string, Snapshot>>;
  /** @default nothing */
  readonly default?: Snapshot;
}

/** Reads a seed: a snapshot alone is what every world starts with. @throws {TypeError} that says what is wrong */
export function readSeed(value: unknown): Seed {
  if (!isObject(value) || !('worlds' in value || 'default' in value)) {
    checkSnapshot(value, 'The seed');
    return { worlds: {}, default: value };
  }
  const { worlds = {}, default: usual, ...rest } = value;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined)
    throw new TypeError(`A seed has no "${unknown}". ${suggest(unknown, ['worlds', 'default'])}`);
  if (!isObject(worlds)) throw new TypeError('The worlds of a seed are an object: snapshots by API key.');
  // Told by their places: a key never stands in an error.
  for (const [index, snapshot] of Object.values(worlds).entries())
    checkSnapshot(snapshot, `World ${index + 1} of the seed`);
  if (usual !== undefined) checkSnapshot(usual, 'The default of the seed');
  return { worlds: worlds as Seed['worlds'], ...(usual === undefined ? {} : { default: usual }) };
}
