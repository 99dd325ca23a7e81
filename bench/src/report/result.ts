import type { Row, Target } from '../row.ts';
import { type Estimate, estimateMedian } from '../statistics/estimate.ts';
import { ratiosTo, type Samples } from '../statistics/samples.ts';

/** What is known of a candidate. */
export interface Cell {
  readonly value: Estimate;
  /** To the row's baseline; absent where the baseline was not measured. */
  readonly ratio?: Estimate;
  readonly note?: string;
  /** Whether the target is met; absent for candidates that are not ours. */
  readonly isReached?: boolean;
}

/** A measured row, as `results.json` keeps it. */
export interface Result {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly baseline: string;
  readonly target: Target;
  readonly rounds: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Makes a result of what was measured. */
export function toResult(row: Omit<Row, 'measure'>, samples: Samples, own: readonly string[]): Result {
  const { id, title, unit, baseline, target, notes = {} } = row;
  const ratios = ratiosTo(baseline, samples);
  const cells = Object.entries(samples).map(([name, values]): [string, Cell] => {
    const value = estimateMedian(values);
    const ratio = ratios[name];
    const cell = { value, ...(ratio && { ratio }), ...(notes[name] !== undefined && { note: notes[name] }) };
    return [name, own.includes(name) ? { ...cell, isReached: isReached(target, cell) } : cell];
  });
  const rounds = Math.max(...Object.values(samples).map(({ length }) => length));
  return { id, title, unit, baseline, target, rounds, cells: Object.fromEntries(cells) };
}

function isReached({ of, limit, isLeast = false }: Target, cell: Cell): boolean {
  const figure = cell[of]?.value ?? NaN;
  return isLeast ? figure >= limit : figure <= limit;
}
