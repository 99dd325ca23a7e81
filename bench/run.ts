// Measures the client beside what users would pick instead. Usage: pnpm bench [--only <row>]... [--compare] [--profile] [--seconds <n>]
import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { folder, own, titles } from './src/candidates.ts';
import { readArguments, readSeconds } from './src/read-arguments.ts';
import { renderChart } from './src/report/chart.ts';
import { type Result, toResult } from './src/report/result.ts';
import { readCommitted, writeResults } from './src/report/results-file.ts';
import { renderTable } from './src/report/table.ts';
import { rows } from './src/rows.ts';

const ids = rows.map(({ id }) => id);
const { values, seconds } = readArguments(() => {
  const parsed = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      compare: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      seconds: { type: 'string', default: '60' },
    },
  });
  const unknown = parsed.values.only.filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`No row is called ${unknown.join(', ')}; there are ${ids.join(', ')}`);
  return { ...parsed, seconds: readSeconds(parsed.values.seconds) };
});

try {
  // Others keep the machine busy; whoever may not ask for precedence measures a little longer.
  setPriority(constants.priority.PRIORITY_HIGH);
} catch {}

const results: Result[] = [];
for (const row of rows.filter(({ id }) => values.only.length === 0 || values.only.includes(id))) {
  console.error(`measuring ${row.id}`);
  const result = toResult(row, await row.measure(seconds), own);
  results.push(result);
  // At once, so that a run that is interrupted keeps what it has.
  if (values.compare) continue;
  const all = writeResults('results.json', [result], ids);
  writeFileSync(join(folder, 'results.svg'), renderChart(all, titles));
}
console.log(renderTable(results, titles, values.compare ? readCommitted('results.json') : []));

if (values.profile) {
  for (const { id, title, cells } of results) {
    const { profile } = rows.find((row) => row.id === id)!;
    const missed = own.filter((name) => cells[name]?.isReached === false);
    for (const name of missed) if (profile) console.log(`\n${title}\n\n${await profile(name)}`);
  }
}
