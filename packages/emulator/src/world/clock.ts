/**
 * How time passes.
 *
 * - `real`: as everywhere.
 * - `{ scale }`: that many times as fast, `{ scale: 60 }` turns a minute into a second.
 * - `stopped`: only `advance` moves it.
 * - `{ reads }`: stopped, but reading a run that many times takes it to its end.
 */
export type TimeMode = 'real' | 'stopped' | { readonly scale: number } | { readonly reads: number };

export interface ClockOptions {
  readonly mode: TimeMode;
  /** Milliseconds since 1970 at which the clock starts. */
  readonly start?: number;
}

/** Tells the time of a world, which never goes back. */
export class Clock {
  readonly mode: TimeMode;
  #base: number;
  #reference: number;

  constructor({ mode, start }: ClockOptions) {
    this.mode = mode;
    this.#reference = performance.now();
    this.#base = start ?? Date.now();
  }

  /** How many milliseconds pass in one millisecond of the machine; 0 while time is stopped. */
  get scale(): number {
    if (this.mode === 'real') return 1;
    return typeof this.mode === 'object' && 'scale' in this.mode ? this.mode.scale : 0;
  }

  /** After how many looks a run is finished; undefined where time decides. */
  get reads(): number | undefined {
    return typeof this.mode === 'object' && 'reads' in this.mode ? this.mode.reads : undefined;
  }

  now(): number {
    return Math.floor(this.#base + (performance.now() - this.#reference) * this.scale);
  }

  /** Moves time forward to a moment; a moment that has passed already changes nothing. */
  moveTo(moment: number): void {
    if (moment <= this.now()) return;
    this.#base = moment;
    this.#reference = performance.now();
  }
}

/** How the modes are called in a sentence. */
export const timeModes =
  'real, stopped, { scale } with a factor up to 1,000,000, or { reads } with a whole number from 1';

/** Faster than that, dates end within months of the machine. */
const fastest = 1e6;

export function isTimeMode(mode: unknown): mode is TimeMode {
  if (mode === 'real' || mode === 'stopped') return true;
  if (typeof mode !== 'object' || mode === null || Object.keys(mode).length !== 1) return false;
  const { scale, reads } = mode as { scale?: unknown; reads?: unknown };
  return typeof scale === 'number' ? scale > 0 && scale <= fastest : Number.isInteger(reads) && Number(reads) > 0;
}

/** Reads the value of `--time`. @throws {RangeError} naming the forms there are. */
export function parseTimeMode(text: string): TimeMode {
  const [, scale] = /^(\d+(?:\.\d+)?)x$/.exec(text) ?? [];
  const [, reads] = /^reads=(\d+)$/.exec(text) ?? [];
  const mode = scale !== undefined ? { scale: Number(scale) } : reads !== undefined ? { reads: Number(reads) } : text;
  if (isTimeMode(mode)) return mode;
  throw new RangeError(
    `The time "${text}" is unknown: write real, stopped, a factor up to 1000000x such as 60x, or reads=3.`,
  );
}
