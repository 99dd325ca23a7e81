import { takeFile, type FileInput } from '../../resources/files.ts';
import { cancelRun, deleteRun } from '../../resources/end-run.ts';
import { createRun } from '../../resources/create-run.ts';
import { getRun, listRuns, look } from '../../resources/runs.ts';
import type { Json } from '../../store/json.ts';
import type { RunRow } from '../../store/rows/run.ts';
import { payloadLink } from '../../resources/payload-link.ts';
import { invalid } from '../../world/refusal.ts';
import type { World } from '../../world/world.ts';
import { pageOf } from '../list.ts';
import type { Call, Handler, Query } from '../view.ts';
import { renderRun, renderRunSummary } from './render-run.ts';
import { finished } from './finished.ts';
import { fitsRun } from './fits-run.ts';
import { renderBatch, startBatch } from './batches.ts';

interface Create {
  readonly file: FileInput;
  readonly config?: Json;
  readonly metadata?: Json;
  readonly dataRetention?: { readonly mode?: string };
}

interface BatchCreate {
  readonly inputs: readonly { readonly file: FileInput; readonly metadata?: Json }[];
  readonly config?: Json;
  readonly priority?: number;
}

async function start(world: World, body: Create): Promise<RunRow> {
  const { config, metadata, dataRetention } = body;
  const isZeroRetention = dataRetention?.mode === 'zero' || undefined;
  if (isZeroRetention && world.options.zeroRetention === 'refused')
    throw invalid('dataRetention.mode "zero" is not available to this organisation.');
  const files = [await takeFile(world, body.file)];
  return createRun(world, { kind: 'parse', files, config, metadata, isZeroRetention });
}

/** A parse run, on request with a link in the place of its output. */
function render(world: World, run: RunRow, { responseType }: Query): Json {
  const rendered = renderRun(world, run);
  if (responseType !== 'url' || run.output === null) return rendered;
  return { ...rendered, output: null, outputUrl: payloadLink(world, run.output, 15 * 60_000) };
}

export const parse: Record<string, Handler> = {
  parseFile: async ({ world, body, query }: Call<Create>) =>
    render(world, await finished(world, await start(world, body)), query),
  createParseRun: async ({ world, body }: Call<Create>) => renderRun(world, await start(world, body)),
  createParseRunBatch: async ({ world, body }: Call<BatchCreate>) => {
    const { inputs, config, priority = 90 } = body;
    return renderBatch(world, await startBatch(world, 'parse', inputs, { config, priority }));
  },
  listParseRuns: ({ world, query }: Call) => {
    const found = listRuns(world, 'parse').filter((run) => fitsRun(world, run, query));
    const { rows, token } = pageOf(found, query);
    return { object: 'list', data: rows.map((run) => renderRunSummary(world, run)), ...token };
  },
  getParseRun: async ({ world, path, query }: Call) => {
    getRun(world, path.id!, 'parse');
    await look(world, 'run', path.id!);
    return render(world, getRun(world, path.id!, 'parse'), query);
  },
  deleteParseRun: ({ world, path }: Call) => {
    deleteRun(world, path.id!, 'parse');
    return { id: path.id };
  },
  cancelParseRun: ({ world, path }: Call) => renderRun(world, cancelRun(world, path.id!, 'parse')),
};
