import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmulator } from '@extend-openapi/emulator';
import { bundle } from './bundles.ts';
import { findProgram } from './find-program.ts';
import { runtimes } from './list-runtimes.ts';
import { listReasons, renderTable, type RuntimeResult } from './render-table.ts';

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: [] } } });
const unknown = values.only.filter((name) => !runtimes.some((runtime) => runtime.name === name));
if (unknown.length > 0) {
  console.error(`There is no runtime "${unknown[0]}". There are: ${runtimes.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const chosen = runtimes.filter(({ name }) => values.only.length === 0 || values.only.includes(name));

await bundle();
const emulator = await startEmulator({ port: 0, runTime: 20 });
const results: RuntimeResult[] = [];
for (const runtime of chosen) {
  const token = `sk_${runtime.name.replaceAll(/\W/g, '_')}`;
  try {
    const verdicts = await runtime.host(findProgram(runtime), emulator.url, token);
    results.push({ runtime: runtime.name, verdicts });
  } catch (error) {
    results.push({ runtime: runtime.name, verdicts: [], problem: (error as Error).message });
  }
}
await emulator.stop();

console.log([renderTable(results), '', ...listReasons(results)].join('\n'));
if (values.only.length === 0) {
  const table = results.map(({ runtime, verdicts, problem }) => ({
    runtime,
    ...Object.fromEntries(
      ['ok', 'failed', 'not there'].map((kind) => [kind, verdicts.filter(({ result }) => result === kind).length]),
    ),
    ...(problem === undefined ? {} : { problem }),
  }));
  writeFileSync(join(import.meta.dirname, '../results.json'), `${JSON.stringify(table, null, 2)}\n`);
}
const isGood = results.every(
  ({ problem, verdicts }) => problem === undefined && verdicts.every(({ result }) => result !== 'failed'),
);
process.exit(isGood ? 0 : 1);
