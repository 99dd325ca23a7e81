// Measures the emulator beside the mock and the command line of Prism. Usage: pnpm bench:emulator [--seconds <n>]
import { parseArgs } from 'node:util';
import { measureGrowth, measureWorlds } from './src/emulator/growth.ts';
import { rows } from './src/emulator/rows.ts';
import { titles } from './src/emulator/server.ts';
import { readArguments, readSeconds } from './src/read-arguments.ts';
import { toResult, type Result } from './src/report/result.ts';
import { writeResults } from './src/report/results-file.ts';
import { renderTable } from './src/report/table.ts';

const seconds = readArguments(() => {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
  return readSeconds(values.seconds);
});

const file = 'emulator-results.json';
const ids = rows.map(({ id }) => id);
const results: Result[] = [];
for (const row of rows) {
  console.error(`measuring ${row.id}`);
  results.push(toResult(row, await row.measure(seconds), ['emulator']));
  // At once, so that a run that is interrupted keeps what it has.
  writeResults(file, results, ids);
}
console.log(renderTable(results, titles, []));
console.error('measuring memory');
const figures = [await measureGrowth(), ...(await measureWorlds())];
for (const { title, value, unit } of figures) console.log(`${title}: ${value.toFixed(1)} ${unit}`);
writeResults(file, results, ids, figures);
