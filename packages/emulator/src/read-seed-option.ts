import { readFileSync } from 'node:fs';
import type { EmulatorOptions } from './options.ts';
import { readSeed } from './store/seed.ts';

/** Reads the value of `--seed`. @throws {Error} when it names a file that is no seed */
export function readSeedOption(seed: string): Pick<EmulatorOptions, 'seed' | 'initial'> {
  if (!seed.endsWith('.json')) return { seed };
  let text: unknown;
  try {
    text = JSON.parse(readFileSync(seed, 'utf8'));
  } catch (error) {
    throw new Error(`The seed file ${seed} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  try {
    return { initial: readSeed(text) };
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`The seed file ${seed} is not a snapshot: make one with GET /_emulator/snapshot. ${message}`, {
      cause: error,
    });
  }
}
