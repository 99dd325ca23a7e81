import { callOf, candidates } from '../candidates.ts';
import { startHelper } from '../processes/start.ts';
import type { Row } from '../row.ts';
import { above, type Samples } from '../statistics/samples.ts';
import { measureSideBySide } from '../statistics/side-by-side.ts';

/**
 * Processor time of a compiler that starts anew for each check: above an empty module, which costs what starting the
 * compiler and reading the declarations of the platform cost. On a busy machine a clock would measure the neighbours.
 */
async function measure(skipLibCheck: boolean, mostSeconds: number): Promise<Samples> {
  const check = (name: (typeof candidates)[number] | 'empty') => async () => {
    const { ready: seconds, stop } = await startHelper<number>('checker.ts', [callOf(name), String(skipLibCheck)]);
    stop();
    return seconds;
  };
  // Without types there is nothing to check.
  const names = ['empty', ...candidates.filter((name) => name !== 'raw')] as const;
  return measureSideBySide(
    Object.fromEntries(names.map((name) => [name, check(name)])),
    'vendor',
    { tolerance: 0.05, leastRounds: 7, mostSeconds },
    (samples) => above('empty', samples),
  );
}

export const typeCheck: Row = {
  id: 'type-check',
  title: 'Type-check of one call above an empty file, skipLibCheck on',
  unit: 's',
  baseline: 'vendor',
  target: { of: 'ratio', limit: 1 / 2 },
  measure: (mostSeconds) => measure(true, mostSeconds),
};

export const typeCheckAll: Row = {
  id: 'type-check-all',
  title: 'Type-check of one call above an empty file, skipLibCheck off',
  unit: 's',
  baseline: 'vendor',
  target: { of: 'ratio', limit: 1 / 8 },
  notes: { vendor: 'its declarations need types that it does not install: checked with an error' },
  measure: (mostSeconds) => measure(false, mostSeconds),
};
