import { emulator, speed } from './measured-tables.ts';
import { read, render, type Table } from './table.ts';

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
