import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmulator } from '@extend-openapi/emulator';
import { bundle } from './bundles.ts';
import { findProgram } from './find-program.ts';
import { runtimes, type Runtime } from './list-runtimes.ts';
import { countVerdicts, listReasons, renderTable, type RuntimeResult } from './render-table.ts';
import { readArguments } from './read-arguments.ts';
import { serveEmulator } from './serve-emulator.ts';
import type { Verdict } from '../smoke/check.ts';

const { values } = readArguments(() =>
  parseArgs({ options: { only: { type: 'string', multiple: true, default: [] } } }),
);
const unknown = values.only.filter((name) => !runtimes.some((runtime) => runtime.name === name));
if (unknown.length > 0) {
  console.error(`There is no runtime "${unknown[0]}". There are: ${runtimes.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const chosen = runtimes.filter(({ name }) => values.only.length === 0 || values.only.includes(name));

type Attempt = (program: string, token: string) => Promise<Verdict[]>;

/** Tries each runtime, whatever became of the one before. */
async function tryAll(wanted: readonly Runtime[], attempt: (runtime: Runtime) => Attempt): Promise<RuntimeResult[]> {
  const results: RuntimeResult[] = [];
  for (const runtime of wanted) {
    const { name } = runtime;
    try {
      const token = `sk_${name.replaceAll(/\W/g, '_')}`;
      results.push({ runtime: name, verdicts: await attempt(runtime)(findProgram(runtime), token) });
    } catch (error) {
      results.push({ runtime: name, verdicts: [], problem: (error as Error).message });
    }
  }
  return results;
}

await bundle();
const emulator = await startEmulator({ port: 0, runTime: 20 });
const client = await tryAll(
  chosen,
  ({ host }) =>
    (program, token) =>
      host(program, emulator.url, token),
);
await emulator.stop();
const servers = await tryAll(
  chosen.filter(({ isServer }) => isServer),
  () => serveEmulator,
);

for (const [title, results] of Object.entries({ 'The client on': client, 'The emulator on': servers }))
  console.log([`${title}\n`, renderTable(results), '', ...listReasons(results), ''].join('\n'));
if (values.only.length === 0) {
  const table = { client: client.map(countVerdicts), emulator: servers.map(countVerdicts) };
  writeFileSync(join(import.meta.dirname, '../results.json'), `${JSON.stringify(table, null, 2)}\n`);
}
const isGood = [...client, ...servers].every(
  ({ problem, verdicts }) => problem === undefined && verdicts.every(({ result }) => result !== 'failed'),
);
process.exit(isGood ? 0 : 1);
