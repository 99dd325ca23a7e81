import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { read, render, type Table } from './table.ts';

interface Estimate {
  value: number;
  low: number;
  high: number;
}

interface Measured {
  id: string;
  title: string;
  unit: string;
  target: { of: 'value' | 'ratio'; limit: number; isLeast?: boolean };
  cells: Record<string, { value: Estimate; ratio?: Estimate }>;
}

interface Figure {
  title: string;
  value: number;
  unit: string;
}

const candidates = { name: 'by name', path: 'by path', vendor: '`extend-ai`', bare: '`openapi-fetch`', raw: '`fetch`' };

const round = (value: number): number => Number(value.toPrecision(3));

/** A line for each row that was measured, with a cell for each candidate and the aim. */
const compare = (results: readonly Measured[], names: readonly string[]): string[][] =>
  results.map(({ title, unit, cells, target: { of, limit, isLeast } }) => [
    title,
    ...names.map((name) => {
      const cell = cells[name];
      if (!cell) return '';
      const figure = of === 'ratio' && cell.ratio ? cell.ratio : cell.value;
      // A figure that is known no better than to a quarter of itself tells nothing.
      if (figure.high - figure.low > figure.value / 2) return 'unstable';
      return `${round(figure.value)}${of === 'ratio' ? '×' : ` ${unit}`}`;
    }),
    `${isLeast === true ? '≥' : '≤'} ${round(limit)}${of === 'ratio' ? '×' : ` ${unit}`}`,
  ]);

/** What the client costs beside others, from the committed measurements. */
export const speed: Table = (root) => {
  const { results } = read<{ results: Measured[] }>(root, 'bench/results.json', 'results', 'pnpm bench');
  return render(['', ...Object.values(candidates), 'aim'], compare(results, Object.keys(candidates)));
};

const servers = { emulator: 'emulator', mock: '[mock](../mock)', prism: 'Prism' };

/** What the emulator costs beside other servers of the contract. */
export const emulator: Table = (root) => {
  const file = 'bench/emulator-results.json';
  if (!existsSync(join(root, file))) return 'Nothing is measured yet.';
  const { results, figures = [] } = read<{ results: Measured[]; figures?: Figure[] }>(
    root,
    file,
    'results',
    'pnpm bench:emulator',
  );
  const alone = figures.map(({ title, value, unit }) => [title, `${round(value)} ${unit}`, '', '', '']);
  const header = ['', ...Object.values(servers), 'aim'];
  return render(header, [...compare(results, Object.keys(servers)), ...alone]);
};
