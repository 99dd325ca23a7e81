import { read, readOnce } from './load.ts';
import { startServer } from './server.ts';

/**
 * How far the collected heap of an emulator goes up over many calls after the first ones, in MB. Resident memory would
 * tell how long the collector can wait, not what is kept.
 */
export async function measureGrowth(calls = 100_000): Promise<number> {
  const server = await startServer('emulator');
  try {
    await read(`${server.url}/files`, calls / 10, 8);
    const before = await server.heap();
    await read(`${server.url}/files`, calls, 8);
    return (await server.heap()) - before;
  } finally {
    await server.stop();
  }
}

/** What a thousand worlds at once need, each made by its first call, in MB; and how long that takes, in milliseconds. */
export async function measureWorlds(worlds = 1000): Promise<{ memory: number; milliseconds: number }> {
  const server = await startServer('emulator');
  try {
    const before = server.memory();
    const start = performance.now();
    const keys = Array.from({ length: worlds }, (_, index) => `sk_${index}`);
    await Promise.all(keys.map((key) => readOnce(`${server.url}/files`, undefined, key)));
    return { memory: server.memory() - before, milliseconds: performance.now() - start };
  } finally {
    await server.stop();
  }
}
