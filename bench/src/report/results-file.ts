import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, titles } from '../candidates.ts';
import { renderChart } from './chart.ts';
import type { Result } from './result.ts';

const file = join(folder, 'results.json');

interface ResultsFile {
  readonly measured: string;
  readonly node: string;
  readonly results: readonly Result[];
}

const read = (text: string): readonly Result[] => (JSON.parse(text) as ResultsFile).results;

/** What was committed last; nothing where nothing was. */
export function readCommitted(): readonly Result[] {
  const { status, stdout } = spawnSync('git', ['show', 'HEAD:./results.json'], { cwd: folder, encoding: 'utf8' });
  return status === 0 ? read(stdout) : [];
}

/** Writes `results.json` and `results.svg`. Rows that were not measured this time stay what they were. */
export function writeResults(measured: readonly Result[], order: readonly string[]): void {
  const known = existsSync(file) ? read(readFileSync(file, 'utf8')) : [];
  const results = order.flatMap((id) => [...measured, ...known].find((result) => result.id === id) ?? []);
  const date = new Date().toISOString().slice(0, 10);
  const content: ResultsFile = { measured: date, node: process.version, results };
  const round = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value;
  writeFileSync(file, `${JSON.stringify(content, round, 2)}\n`);
  writeFileSync(join(folder, 'results.svg'), renderChart(results, titles));
}
