import { type Candidate, callOf, candidates } from '../candidates.ts';
import type { Check } from '../processes/checker.ts';
import { startHelper } from '../processes/start.ts';
import { profileTypeCheck } from '../profile/type-check.ts';
import type { Row } from '../row.ts';
import type { Samples } from '../statistics/samples.ts';
import { measureSideBySide } from '../statistics/side-by-side.ts';

/** Processor time of a compiler that starts anew for each check: on a busy machine a clock would measure the neighbours. */
async function measure(skipLibCheck: boolean, mostSeconds: number): Promise<Samples> {
  // Without types there is nothing to check.
  const checks = candidates
    .filter((name) => name !== 'raw')
    .map((name) => [name, async () => (await check(name, skipLibCheck)).seconds] as const);
  const limits = { tolerance: 0.05, leastRounds: 7, mostSeconds };
  return measureSideBySide(Object.fromEntries(checks), 'vendor', limits);
}

async function check(candidate: Candidate, skipLibCheck: boolean): Promise<Check> {
  const { ready, stop } = await startHelper<Check>('checker.ts', [callOf(candidate), String(skipLibCheck)]);
  stop();
  return ready;
}

export const typeCheck: Row = {
  id: 'type-check',
  title: 'Type-check of one call above an empty file, skipLibCheck on',
  unit: 's',
  baseline: 'vendor',
  target: { of: 'ratio', limit: 1 / 2 },
  measure: (mostSeconds) => measure(true, mostSeconds),
  profile: (candidate) => profileTypeCheck(candidate, () => check(candidate, true)),
};

export const typeCheckAll: Row = {
  id: 'type-check-all',
  title: 'Type-check of one call above an empty file, skipLibCheck off',
  unit: 's',
  baseline: 'vendor',
  target: { of: 'ratio', limit: 1 / 8 },
  notes: { vendor: 'its declarations need types that it does not install: checked with an error' },
  measure: (mostSeconds) => measure(false, mostSeconds),
  profile: (candidate) => profileTypeCheck(candidate, () => check(candidate, false)),
};
