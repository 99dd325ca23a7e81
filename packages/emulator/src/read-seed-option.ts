import { readFileSync } from 'node:fs';
import type { EmulatorOptions } from './options.ts';
import { readSeed } from './store/seed.ts';

/** Reads the value of `--seed`. @throws {Error} when it names a file that is no seed */
export function readSeedOption(seed: string): Pick<EmulatorOptions, 'seed' | 'initial'> {
  if (!/\.json$/i.test(seed)) return { seed };
  try {
    return { initial: readSeed(parse(read(seed))) };
  } catch (error) {
    throw new Error(`The seed file ${seed} cannot be used: ${(error as Error).message}`, { cause: error });
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'it does not exist',
      EISDIR: 'it is a folder',
      EACCES: 'there is no right to read it',
    };
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Error(`${reasons[code] ?? message}.`, { cause: error });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Of the message of the engine only the place: it quotes the text, in which keys may stand.
    const [place = text.trim() === '' ? 'it is empty' : ''] =
      /line \d+ column \d+/.exec((error as Error).message) ?? [];
    throw new Error(`it is not JSON${place && ` (${place})`}.`, { cause: error });
  }
}
