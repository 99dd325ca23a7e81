import { formatNumber, formatSpread, formatTarget } from './format.ts';
import type { Cell, Result } from './result.ts';

/**
 * The results as text: a line per row, a column per candidate.
 *
 * @param titles of the columns, by candidate; columns without any figure are left out
 * @param before results to compare with
 */
export function renderTable(
  results: readonly Result[],
  titles: Readonly<Record<string, string>>,
  before: readonly Result[] = [],
): string {
  const names = Object.keys(titles).filter((name) => results.some(({ cells }) => cells[name]));
  const head = ['', ...names.map((name) => titles[name]!), 'target'];
  const body = results.map((result) => {
    const old = before.find(({ id }) => id === result.id);
    const cells = names.map((name) => renderCell(result, result.cells[name], old?.cells[name]));
    return [result.title, ...cells, formatTarget(result.target, result.unit)];
  });
  const notes = results.flatMap(({ title, cells }) =>
    Object.entries(cells).flatMap(([name, { note }]) => (note ? [`* ${title}, ${titles[name]}: ${note}`] : [])),
  );
  return [...alignColumns([head, ...body]), '', ...notes, legend].join('\n');
}

const legend = '✗ misses its target. ± is the half width of the 95 % interval of the ratio.';

function renderCell({ unit, target }: Result, cell: Cell | undefined, old: Cell | undefined): string {
  if (!cell) return '–';
  const { value, ratio, note, isReached } = cell;
  const figure = `${formatNumber(value.value)} ${unit}${note ? '*' : ''}`;
  const comparison = ratio && `${formatNumber(ratio.value)}× ${formatSpread(ratio)}`.trim();
  return [
    isReached === false ? '✗ ' : '',
    figure,
    comparison ? ` (${comparison})` : '',
    old ? ` ${formatChange(cell[target.of]?.value, old[target.of]?.value)}` : '',
  ].join('');
}

/** How a figure changed, in the measure that the target is set in. */
function formatChange(now: number | undefined, before: number | undefined): string {
  if (now === undefined || !before) return '';
  const percent = Math.round((now / before - 1) * 100);
  return `[${percent > 0 ? '+' : ''}${percent} %]`;
}

/** Lines of cells as text in columns. */
export function alignColumns(lines: readonly string[][]): string[] {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines.map((line) =>
    line
      .map((text, column) => text.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}
