import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Candidate, titles } from '../candidates.ts';
import { alignColumns } from '../report/table.ts';
import { readOutput, timeProcess } from '../rows/spawned.ts';
import { estimateMedian } from '../statistics/estimate.ts';
import { above, type Samples } from '../statistics/samples.ts';
import { measureSideBySide } from '../statistics/side-by-side.ts';

const mostSeconds = 20;

/** Prints the address of every module that a process loads. */
const reporter = `import { registerHooks } from 'node:module';
registerHooks({ load(url, context, next) { console.log(url); return next(url, context); } });`;

/**
 * The modules that an import loads, each with what a process takes for it and for all that it imports itself, above an
 * empty one.
 *
 * @param folder has a module for each candidate, and one called `empty`
 */
export async function profileImport(candidate: Candidate, folder: string): Promise<string> {
  const hook = `data:text/javascript,${encodeURIComponent(reporter)}`;
  const output = await readOutput(['--import', hook, `${candidate}.mjs`], folder);
  const modules = output
    .trim()
    .split('\n')
    .map((url) => fileURLToPath(url));
  const measures = ['empty.mjs', ...modules].map((name) => [name, () => timeProcess([name], folder)] as const);
  // No tolerance, so that it goes on for as long as it may.
  const limits = { tolerance: 0, leastRounds: 20, mostSeconds };
  const settle = (samples: Samples): Samples => above('empty.mjs', samples);
  const taken = await measureSideBySide(Object.fromEntries(measures), modules[0]!, limits, settle);
  const lines = modules.map(async (name) => [
    name.replace(/^.*\/(?=(packages|node_modules|bench)\/)/, ''),
    ((await stat(name)).size / 1000).toFixed(1),
    estimateMedian(taken[name]!).value.toFixed(1),
  ]);
  return alignColumns([[titles[candidate], 'kB', 'ms'], ...(await Promise.all(lines))]).join('\n');
}
