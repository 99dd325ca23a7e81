import { isKnownTo } from './estimate.ts';
import { ratiosTo, type Samples } from './samples.ts';

/** How long a measurement goes on. */
export interface Limits {
  /** It ends when every ratio is known to this share of itself. */
  readonly tolerance: number;
  /** It does not end before so many rounds, and is judged again after as many. */
  readonly leastRounds: number;
  /** It ends after this time, in seconds, whatever is known by then: but not before three rounds. */
  readonly mostSeconds: number;
}

/** So many rounds are taken whatever time they need: less than that is no measurement. */
const fewest = 3;

/** Takes one sample. */
export type Measure = () => Promise<number>;

/**
 * Measures candidates in rounds: each once per round, and each round begins with another one, so that none always comes
 * after the same neighbour.
 *
 * @param settle turns what was measured into what is compared
 * @param now a clock, in milliseconds
 */
export async function measureSideBySide(
  candidates: Readonly<Record<string, Measure>>,
  baseline: string,
  { tolerance, leastRounds, mostSeconds }: Limits,
  settle: (samples: Samples) => Samples = (samples) => samples,
  now: () => number = () => performance.now(),
): Promise<Samples> {
  const names = Object.keys(candidates);
  const samples: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  const end = now() + mostSeconds * 1000;
  for (let round = 0; ; round++) {
    if (round >= fewest && now() >= end) break;
    // Judging takes time from measuring, so it is not done after every round.
    if (round > 0 && round % leastRounds === 0 && isSettled(settle(samples), baseline, tolerance)) break;
    for (const [index] of names.entries()) {
      const name = names[(index + round) % names.length]!;
      samples[name]!.push(await candidates[name]!());
    }
  }
  return settle(samples);
}

const isSettled = (samples: Samples, baseline: string, tolerance: number): boolean =>
  Object.values(ratiosTo(baseline, samples)).every((ratio) => isKnownTo(tolerance, ratio));
