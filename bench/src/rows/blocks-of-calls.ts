import { candidates, callOf } from '../candidates.ts';
import type { Block } from '../processes/caller.ts';
import { startHelper, startServer } from '../processes/start.ts';
import type { Samples } from '../statistics/samples.ts';
import { measureSideBySide } from '../statistics/side-by-side.ts';

const warmUp: Block = { calls: 3000, concurrency: 8 };

/**
 * Times blocks of calls against a server on loopback, each candidate in a process of its own.
 *
 * @param figure makes the row's figure from the duration of a block, in milliseconds
 */
export async function measureCalls(
  block: Block,
  figure: (milliseconds: number) => number,
  mostSeconds: number,
): Promise<Samples> {
  const server = await startServer();
  const callers = await Promise.all(
    candidates.map(async (name) => ({
      name,
      caller: await startHelper('caller.ts', [callOf(name), server.baseUrl]),
    })),
  );
  try {
    for (const { caller } of callers) await caller.ask(warmUp);
    const measures = callers.map(({ name, caller }) => [name, async () => figure(await caller.ask(block))]);
    return await measureSideBySide(Object.fromEntries(measures) as Record<string, () => Promise<number>>, 'raw', {
      tolerance: 0.05,
      leastRounds: 20,
      mostSeconds,
    });
  } finally {
    for (const { caller } of callers) caller.stop();
    server.stop();
  }
}
