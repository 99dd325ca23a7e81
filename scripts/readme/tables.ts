import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemsError, readJson } from '../base/index.ts';

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

interface Tried {
  runtime: string;
  ok: number;
  failed: number;
  'not there': number;
  problem?: string;
}

interface Bundle {
  paths: Record<string, Record<string, { operationId?: string }>>;
  webhooks?: Record<string, unknown>;
}

export type Table = (root: string) => string;

interface Figure {
  title: string;
  value: number;
  unit: string;
}

/** A measured file, which has to have a part. @param made What makes it. */
function read<Content extends object>(root: string, file: string, part: keyof Content, made: string): Content {
  const content = readJson<Content | undefined>(join(root, file), `Run: ${made}`);
  if (typeof content?.[part] === 'object') return content;
  throw new ProblemsError([{ file, message: `There is no "${String(part)}" in it. Run: ${made}` }]);
}

const render = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

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
const speed: Table = (root) => {
  const { results } = read<{ results: Measured[] }>(root, 'bench/results.json', 'results', 'pnpm bench');
  return render(['', ...Object.values(candidates), 'aim'], compare(results, Object.keys(candidates)));
};

const servers = { emulator: 'emulator', mock: '[mock](../mock)', prism: 'Prism' };

/** What the emulator costs beside other servers of the contract. */
const emulator: Table = (root) => {
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

/** Where client and emulator were tried, from the last run of the smoke suite. */
const runtimes: Table = (root) => {
  const { client, emulator } = read<Record<'client' | 'emulator', Tried[]>>(
    root,
    'runtimes/results.json',
    'client',
    'pnpm runtimes',
  );
  const told = (tried: Tried | undefined): string =>
    tried === undefined
      ? ''
      : (tried.problem ?? `${tried.ok} of ${tried.ok + tried.failed}${tried['not there'] > 0 ? ', no paths' : ''}`);
  return render(
    ['runtime', 'client', 'emulator'],
    client.map((tried) => [
      tried.runtime,
      told(tried),
      told(emulator.find(({ runtime }) => runtime === tried.runtime)),
    ]),
  );
};

/** How much each version has, from its bundle. */
const versions: Table = (root) => {
  const dates = ['2026-02-09', '2025-04-21', '2024-12-23'];
  return render(
    ['API version', 'types and client', 'operations', 'webhooks', ''],
    dates.map((date, index) => {
      const { paths, webhooks = {} } = read<Bundle>(root, `openapi/dist/${date}.json`, 'paths', 'pnpm build');
      const operations = Object.values(paths).flatMap((path) => Object.values(path).filter((each) => each.operationId));
      const entry = index === 0 ? `\`…/${date}\`, and \`@extend-openapi/client\` itself` : `\`…/${date}\``;
      const note = ['current', 'served', 'legacy; inferred facts are marked'][index]!;
      return [date, entry, String(operations.length), String(Object.keys(webhooks).length), note];
    }),
  );
};

/** The tables of each README, by the name in their marks. */
export const tables: Readonly<Record<string, Readonly<Record<string, Table>>>> = {
  'README.md': { speed, runtimes, versions },
  'packages/emulator/README.md': { emulator },
};
