import type { Row } from '../row.ts';
import type { Samples } from '../statistics/samples.ts';
import { measureSideBySide } from '../statistics/side-by-side.ts';
import { read } from './load.ts';
import { startServer, type Server, type ServerName } from './server.ts';

const names: readonly ServerName[] = ['emulator', 'mock', 'prism'];

const calls = 1000;

/** Measures blocks of reads of a list, eight at a time, at servers that are warm. */
async function measureReads(take: (server: Server, work: () => Promise<void>) => Promise<number>, mostSeconds: number) {
  const servers = await Promise.all(names.map(async (name) => [name, await startServer(name)] as const));
  try {
    for (const [, { url }] of servers) await read(`${url}/files`, 2 * calls, 8);
    const measures = servers.map(([name, server]) => [
      name,
      () => take(server, () => read(`${server.url}/files`, calls, 8)),
    ]);
    const limits = { tolerance: 0.05, leastRounds: 5, mostSeconds };
    return await measureSideBySide(Object.fromEntries(measures), 'prism', limits);
  } finally {
    await Promise.all(servers.map(([, server]) => server.stop()));
  }
}

const ready: Row = {
  id: 'ready',
  title: 'From start to the first answer, newest version',
  unit: 'ms',
  baseline: 'prism',
  target: { of: 'value', limit: 500 },
  measure(mostSeconds): Promise<Samples> {
    const measures = names.map((name) => [
      name,
      async () => {
        const server = await startServer(name);
        await server.stop();
        return server.readyAfter;
      },
    ]);
    return measureSideBySide(Object.fromEntries(measures), 'prism', { tolerance: 0.05, leastRounds: 3, mostSeconds });
  },
};

const reads: Row = {
  id: 'reads',
  title: 'Reads per second, 8 at a time',
  unit: '/s',
  baseline: 'prism',
  target: { of: 'ratio', limit: 3, isLeast: true },
  measure: (mostSeconds) =>
    measureReads(async (_, work) => {
      const start = performance.now();
      await work();
      return (calls * 1000) / (performance.now() - start);
    }, mostSeconds),
};

const processorTime: Row = {
  id: 'processor',
  title: 'Processor time of the server for a read',
  unit: 'µs',
  baseline: 'prism',
  target: { of: 'ratio', limit: 1 / 3 },
  measure: (mostSeconds) =>
    measureReads(async (server, work) => {
      const start = server.processorTime();
      await work();
      return ((server.processorTime() - start) * 1000) / calls;
    }, mostSeconds),
};

export const rows: readonly Row[] = [ready, reads, processorTime];
