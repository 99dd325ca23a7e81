import { callOf, type Candidate, titles } from '../candidates.ts';
import type { Block } from '../processes/caller.ts';
import { startHelper, startServer } from '../processes/start.ts';
import { alignColumns } from '../report/table.ts';

type Times = Readonly<Record<string, number>>;

/** What takes less, in microseconds per call, is no explanation. */
const least = 0.2;

/** Where a call spends its time: microseconds of self time, by module, beside those of `fetch` alone. */
export async function profileCalls(candidate: Candidate, block: Block): Promise<string> {
  const server = await startServer();
  try {
    const [ours, raw] = [await profile(candidate, block), await profile('raw', block)];
    const places = [...new Set([...Object.keys(ours), ...Object.keys(raw)])]
      .map((place) => ({ place, more: (ours[place] ?? 0) - (raw[place] ?? 0) }))
      .filter(({ more }) => Math.abs(more) >= least)
      .toSorted((one, other) => other.more - one.more);
    const show = (value = 0): string => value.toFixed(1);
    return alignColumns([
      ['µs per call', titles[candidate], titles.raw, 'more'],
      ...places.map(({ place, more }) => [place, show(ours[place]), show(raw[place]), show(more)]),
    ]).join('\n');
  } finally {
    server.stop();
  }

  async function profile(name: Candidate, given: Block): Promise<Times> {
    const helper = await startHelper('profiler.ts', [callOf(name), server.baseUrl], ['--enable-source-maps']);
    try {
      return await helper.ask<Times>(given);
    } finally {
      helper.stop();
    }
  }
}
