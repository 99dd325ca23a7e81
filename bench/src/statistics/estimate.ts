import { median, quantile } from './quantile.ts';

/** A median, and where it would lie in 95 of 100 repetitions of the measurement. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

const resamples = 500;

/**
 * Estimates a median by the bootstrap: draws as many values as there are, with replacement, again and again, and looks
 * how far the medians of the draws scatter. Repeatable, because its chance is.
 */
export function estimateMedian(values: readonly number[]): Estimate {
  const random = createRandom(values.length);
  const draw = (): number => median(values.map(() => values[Math.floor(random() * values.length)]!));
  const medians = Array.from({ length: resamples }, draw);
  return { value: median(values), low: quantile(medians, 0.025), high: quantile(medians, 0.975) };
}

/** Whether an estimate is known to a share of its value, for example 0.05. */
export function isKnownTo(share: number, { value, low, high }: Estimate): boolean {
  return Math.max(high - value, value - low) <= share * Math.abs(value);
}

/** Mulberry32: small, and good enough to shuffle with. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
