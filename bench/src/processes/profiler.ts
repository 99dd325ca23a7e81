/** Makes calls with one candidate and says where its time goes: microseconds of self time per call, by module. */
import { Session } from 'node:inspector/promises';
import { findSourceMap } from 'node:module';
import type { Block } from './caller.ts';

const [module, baseUrl] = process.argv.slice(2) as [string, string];
const { createCall } = (await import(module)) as { createCall(baseUrl: string): () => Promise<unknown> };
const call = createCall(baseUrl);

async function run({ calls, concurrency }: Block): Promise<void> {
  let left = calls;
  const work = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: concurrency }, work));
}

async function profile(block: Block): Promise<Record<string, number>> {
  await run(block);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  await run(block);
  const { nodes, samples = [], timeDeltas = [] } = (await session.post('Profiler.stop')).profile;
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  const times: Record<string, number> = {};
  for (const [index, id] of samples.entries()) {
    const place = places.get(id)!;
    times[place] = (times[place] ?? 0) + timeDeltas[index]! / block.calls;
  }
  return times;
}

interface Frame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

/** The module of a function; what is built in is told by what it is. */
function placeOf({ functionName, url, lineNumber, columnNumber }: Frame): string {
  if (url === '') return /^\((garbage|idle)/.test(functionName) ? functionName : '(engine)';
  if (url.startsWith('node:')) return url.includes('undici') ? 'fetch of Node' : 'Node';
  const entry = findSourceMap(url)?.findEntry(lineNumber, columnNumber);
  const source = entry && 'originalSource' in entry ? entry.originalSource : url;
  return source.replace(/^.*\/(?=packages\/|bench\/|node_modules\/)/, '');
}

process.on('message', (block: Block) => void profile(block).then((times) => process.send!(times)));
process.once('disconnect', () => process.exit());
process.send!('ready');
