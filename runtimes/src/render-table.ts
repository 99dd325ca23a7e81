import type { Verdict } from '../smoke/check.ts';

export interface RuntimeResult {
  runtime: string;
  /** Empty where the suite could not run. */
  verdicts: Verdict[];
  /** Why it could not. */
  problem?: string;
}

const marks = { ok: '✓', failed: '✗', 'not there': '–' } as const;

/** One line per behaviour, one column per runtime, as Markdown. */
export function renderTable(results: readonly RuntimeResult[]): string {
  const names = [...new Set(results.flatMap(({ verdicts }) => verdicts.map(({ name }) => name)))];
  const rows = names.map((name) => [
    name,
    ...results.map(({ verdicts }) => {
      const verdict = verdicts.find((each) => each.name === name);
      return verdict ? marks[verdict.result] : '';
    }),
  ]);
  const header = ['', ...results.map(({ runtime }) => runtime)];
  const lines = [header, header.map((_, column) => (column === 0 ? '---' : ':-:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What is behind the marks that are not ✓. */
export const listReasons = (results: readonly RuntimeResult[]): string[] =>
  results.flatMap(({ runtime, verdicts, problem }) => [
    ...(problem === undefined ? [] : [`✗ ${runtime}: ${problem}`]),
    ...verdicts
      .filter(({ result }) => result !== 'ok')
      .map(({ name, result, reason }) => `${marks[result]} ${runtime}, ${name}: ${reason}`),
  ]);

/** How much of the suite a runtime has, for the README. */
export const countVerdicts = ({ runtime, verdicts, problem }: RuntimeResult): object => ({
  runtime,
  ...Object.fromEntries(
    Object.keys(marks).map((kind) => [kind, verdicts.filter(({ result }) => result === kind).length]),
  ),
  ...(problem === undefined ? {} : { problem }),
});
