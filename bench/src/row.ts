import type { Candidate } from './candidates.ts';
import type { Samples } from './statistics/samples.ts';

/** What a row must not exceed, or must reach, for the candidates that are ours. */
export interface Target {
  /** The figure itself, or its ratio to the row's baseline. */
  readonly of: 'value' | 'ratio';
  readonly limit: number;
  /** @default false, so that the limit is the most that is allowed */
  readonly isLeast?: boolean;
}

/** One line of the table. */
export interface Row {
  /** As `--only` names it. */
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** Whom ratios refer to. */
  readonly baseline: string;
  readonly target: Target;
  /** What has to be known of a candidate beside its figure. */
  readonly notes?: Readonly<Record<string, string>>;
  /** @param mostSeconds when to end although the ratios are not stable yet */
  measure(mostSeconds: number): Promise<Samples>;
  /** Tells what the figure of a candidate is made of; for one that misses the target. */
  profile?(candidate: Candidate): Promise<string>;
}
