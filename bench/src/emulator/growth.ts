import type { Figure } from '../report/results-file.ts';
import { read, readOnce } from './load.ts';
import { startServer } from './server.ts';

const reporter = new URL('report-heap.ts', import.meta.url).href;
const calls = 100_000;
const worlds = 1000;

/**
 * How far the collected heap of an emulator goes up over many calls after the first ones, in MB. Resident memory would
 * tell how long the collector can wait, not what is kept.
 */
export async function measureGrowth(): Promise<Figure> {
  const server = await startServer('emulator', ['--expose-gc', '--import', reporter]);
  try {
    await read(`${server.url}/files`, calls / 10, 8);
    const before = await server.heap();
    await read(`${server.url}/files`, calls, 8);
    const value = (await server.heap()) - before;
    return { title: 'Growth of the collected heap over 100,000 calls after the first 10,000', value, unit: 'MB' };
  } finally {
    await server.stop();
  }
}

/** What a thousand worlds at once need, each made by its first call; and how long that takes. */
export async function measureWorlds(): Promise<Figure[]> {
  const server = await startServer('emulator');
  try {
    const before = server.memory();
    const start = performance.now();
    const keys = Array.from({ length: worlds }, (_, index) => `sk_${index}`);
    await Promise.all(keys.map((key) => readOnce(`${server.url}/files`, undefined, key)));
    return [
      { title: 'Resident memory for 1,000 worlds at once', value: server.memory() - before, unit: 'MB' },
      { title: 'Time to make 1,000 worlds at once', value: performance.now() - start, unit: 'ms' },
    ];
  } finally {
    await server.stop();
  }
}
