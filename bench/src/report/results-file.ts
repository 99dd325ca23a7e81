import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from '../candidates.ts';
import type { Result } from './result.ts';

/** A figure of one candidate alone, which nothing is compared with. */
export interface Figure {
  readonly title: string;
  readonly value: number;
  readonly unit: string;
}

export interface ResultsFile {
  readonly measured: string;
  readonly node: string;
  readonly results: readonly Result[];
  readonly figures?: readonly Figure[];
}

const parse = (text: string): Pick<ResultsFile, 'results' | 'figures'> => JSON.parse(text) as ResultsFile;

/** What was committed last; nothing where nothing was. */
export function readCommitted(name: string): readonly Result[] {
  const { status, stdout } = spawnSync('git', ['show', `HEAD:./${name}`], { cwd: folder, encoding: 'utf8' });
  return status === 0 ? parse(stdout).results : [];
}

/**
 * Writes a file of results, and gives all that are in it. What was not measured this time stays what it was.
 *
 * @param order of the rows, by id
 */
export function writeResults(
  name: string,
  measured: readonly Result[],
  order: readonly string[],
  figures?: readonly Figure[],
): readonly Result[] {
  const file = join(folder, name);
  const known = existsSync(file) ? parse(readFileSync(file, 'utf8')) : { results: [] };
  const results = order.flatMap((id) => [...measured, ...known.results].find((result) => result.id === id) ?? []);
  const alone = figures ?? known.figures;
  const date = new Date().toISOString().slice(0, 10);
  const content: ResultsFile = { measured: date, node: process.version, results, ...(alone && { figures: alone }) };
  const round = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value;
  writeFileSync(file, `${JSON.stringify(content, round, 2)}\n`);
  return results;
}
