import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Runner from 'vitest/node';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Starts the Vitest of a package for runs that are asked for one by one, in a thread of this process. */
export async function startVitest(root: string): Promise<Runner.Vitest> {
  // The tests import their own Vitest, which with other neighbours may be another copy than ours.
  const runner = createRequire(join(root, 'package.json')).resolve('vitest/node');
  const { createVitest, MinimalReporter } = (await import(pathToFileURL(runner).href)) as typeof Runner;
  /** Failures alone: how many tests there were, and how long an edit took, is told by who knows when it was made. */
  class Failures extends MinimalReporter {
    override reportTestSummary(): void {}
  }
  const listeners = new Set(signals.flatMap((signal) => process.listeners(signal)));
  const vitest = await createVitest(
    'test',
    { root, watch: false, pool: 'threads', maxWorkers: 1, passWithNoTests: true, reporters: [new Failures()] },
    { server: { middlewareMode: true } },
  );
  // It would end this process at once, and leave behind what else runs.
  for (const signal of signals)
    for (const listener of process.listeners(signal)) if (!listeners.has(listener)) process.off(signal, listener);
  // Reporters are ready then.
  await vitest.standalone();
  return vitest;
}
