/** What is told of one thing that was tried: what went wrong, or nothing; or why it was not tried. */
export interface Cell {
  row: string;
  column: string;
  outcome: 'passed' | 'failed' | 'untried';
  /** Shown in the cell. */
  text?: string;
  /** What went wrong, or why it was not tried: shown below the table. */
  reason?: string;
}

const signs = { passed: 'ok', failed: 'FAILED', untried: 'not tried' };

/** Renders cells as a Markdown table, and below it a sentence for each that failed or was not tried. */
export function renderTable(title: string, cells: readonly Cell[]): string {
  const columns = [...new Set(cells.map(({ column }) => column))];
  const rows = [...new Set(cells.map(({ row }) => row))];
  const show = (row: string, column: string): string => {
    const cell = cells.find((candidate) => candidate.row === row && candidate.column === column);
    return cell === undefined ? '' : (cell.text ?? signs[cell.outcome]);
  };
  const lines = [
    [title, ...columns],
    ['---', ...columns.map(() => '---')],
    ...rows.map((row) => [row, ...columns.map((column) => show(row, column))]),
  ].map((parts) => `| ${parts.join(' | ')} |`);
  const reasons = cells
    .filter(({ reason }) => reason !== undefined)
    .map(({ row, column, outcome, reason }) => `- ${row}, ${column}: ${signs[outcome]}. ${reason}`);
  return [...lines, ...(reasons.length === 0 ? [] : ['', ...reasons])].join('\n');
}
