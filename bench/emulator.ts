// Measures the emulator beside the mock and the command line of Prism. Usage: pnpm bench:emulator [--seconds <n>]
import { parseArgs } from 'node:util';
import { measureGrowth, measureWorlds } from './src/emulator/growth.ts';
import { rows } from './src/emulator/rows.ts';
import { titles } from './src/emulator/server.ts';
import { toResult } from './src/report/result.ts';
import { writeResults } from './src/report/results-file.ts';
import { renderTable } from './src/report/table.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
const seconds = Number(values.seconds);
if (!(seconds > 0)) throw new Error(`--seconds is the most that a row may take, not ${values.seconds}`);

const results = [];
for (const row of rows) {
  console.error(`measuring ${row.id}`);
  results.push(toResult(row, await row.measure(seconds), ['emulator']));
}
console.log(renderTable(results, titles, []));
console.error('measuring memory');
const figures = [await measureGrowth(), ...(await measureWorlds())];
for (const { title, value, unit } of figures) console.log(`${title}: ${value.toFixed(1)} ${unit}`);
const ids = rows.map(({ id }) => id);
writeResults('emulator-results.json', results, ids, figures);
