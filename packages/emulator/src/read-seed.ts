import { readFileSync } from 'node:fs';
import { checkControl } from './http/control-document.ts';
import type { EmulatorOptions } from './options.ts';
import type { Snapshot } from './store/store.ts';

/** Reads the value of `--seed`. @throws {Error} when it names a file that is not a snapshot */
export function readSeed(seed: string): Pick<EmulatorOptions, 'seed' | 'initial'> {
  if (!seed.endsWith('.json')) return { seed };
  let snapshot: unknown;
  try {
    snapshot = JSON.parse(readFileSync(seed, 'utf8'));
  } catch (error) {
    throw new Error(`The seed file ${seed} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  try {
    checkControl('PUT', '/_emulator/snapshot', snapshot);
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`The seed file ${seed} is not a snapshot: make one with GET /_emulator/snapshot. ${message}`, {
      cause: error,
    });
  }
  return { initial: snapshot as Snapshot };
}
