import { type Estimate, estimateMedian } from './estimate.ts';

/** What was measured, by candidate. Values of the same position were measured one after the other, in one round. */
export type Samples = Readonly<Record<string, readonly number[]>>;

/** The cost above something that everyone pays, taken off round by round. */
export function above(floor: string, samples: Samples): Samples {
  const base = samples[floor]!;
  const rest = Object.entries(samples).filter(([name]) => name !== floor);
  return Object.fromEntries(rest.map(([name, values]) => [name, values.map((value, round) => value - base[round]!)]));
}

/**
 * How each candidate compares with one of them. The ratio is taken within a round, so that what slows the machine down
 * slows down both, and cancels.
 */
export function ratiosTo(baseline: string, samples: Samples): Record<string, Estimate> {
  const base = samples[baseline];
  if (base === undefined) return {};
  const ratios = Object.entries(samples).map(([name, values]) => [
    name,
    estimateMedian(values.map((value, round) => value / base[round]!)),
  ]);
  return Object.fromEntries(ratios) as Record<string, Estimate>;
}
