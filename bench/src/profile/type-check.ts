import { type Candidate, titles } from '../candidates.ts';
import type { Check } from '../processes/checker.ts';
import { alignColumns } from '../report/table.ts';
import { estimateMedian } from '../statistics/estimate.ts';

const checks = 5;

/** What takes less, in milliseconds, is no explanation. */
const least = 1;

/** What a type-check takes its time for: finding, parsing and binding the files, and checking each of them. */
export async function profileTypeCheck(candidate: Candidate, check: () => Promise<Check>): Promise<string> {
  const taken: Check[] = [];
  while (taken.length < checks) taken.push(await check());
  const steps = Object.keys(taken[0]!.times)
    .map((step) => ({ step, ms: 1000 * estimateMedian(taken.map(({ times }) => times[step] ?? 0)).value }))
    .filter(({ ms }) => ms >= least)
    .toSorted((one, other) => other.ms - one.ms);
  return alignColumns([
    [titles[candidate], 'ms'],
    ...steps.map(({ step, ms }) => [step.replace(/^.*\/(?=(packages|node_modules|bench)\/)/, ''), ms.toFixed(0)]),
  ]).join('\n');
}
