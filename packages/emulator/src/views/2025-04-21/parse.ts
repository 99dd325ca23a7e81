import { takeFile } from '../../resources/files.ts';
import { createRun } from '../../resources/create-run.ts';
import { deleteRun } from '../../resources/end-run.ts';
import { getRun, look } from '../../resources/runs.ts';
import type { Json } from '../../store/json.ts';
import type { RunRow } from '../../store/rows/run.ts';
import type { World } from '../../world/world.ts';
import { durationOf, pageCountOf, renderUsage } from '../2026-02-09/run-facts.ts';
import { finished } from '../2026-02-09/finished.ts';
import type { Call, Handler } from '../view.ts';
import { readParser } from './config.ts';
import { readFile, type OldFileInput } from './file-input.ts';
import { without } from '../without.ts';
import { withoutNulls } from '../without.ts';

interface Create {
  readonly file: OldFileInput;
  readonly config?: Json;
}

async function start(world: World, { file, config }: Create): Promise<RunRow> {
  const files = [await takeFile(world, readFile(file))];
  return createRun(world, { kind: 'parse', files, config: readParser(config) });
}

function render(world: World, run: RunRow): Json {
  const usage = renderUsage(world, run);
  return withoutNulls({
    object: 'parser_run',
    id: run.id,
    fileId: run.fileIds[0],
    chunks: renderChunks(run.output?.chunks as Json[] | undefined),
    status: run.status === 'PROCESSED' ? 'PROCESSED' : 'FAILED',
    failureReason: run.failureReason ?? (run.status === 'CANCELLED' ? 'CANCELLED' : null),
    metrics: { processingTimeMs: durationOf(run), pageCount: pageCountOf(world, run) },
    config: run.config,
    usage: usage && { credits: usage.credits },
  });
}

/** This version does not tell how well a text was read. */
const renderChunks = (chunks: readonly Json[] = []): Json[] =>
  chunks.map((chunk) => ({
    ...withoutConfidence(chunk),
    blocks: (chunk.blocks as Json[]).map(withoutConfidence),
  }));

const withoutConfidence = (part: Json): Json => ({
  ...part,
  metadata: without(part.metadata as Json, 'minOcrConfidence', 'avgOcrConfidence'),
});

/** What is known of a run while it is in progress, and what its events carry. */
export const renderParserStatus = (run: RunRow): Json =>
  withoutNulls({
    object: 'parser_run_status',
    id: run.id,
    status: run.status === 'PENDING' ? 'PROCESSING' : run.status === 'CANCELLED' ? 'FAILED' : run.status,
    failureReason: run.failureReason,
  });

const isOpen = ({ status }: RunRow): boolean => status === 'PENDING' || status === 'PROCESSING';

export const parse: Record<string, Handler> = {
  parseFile: async ({ world, body }: Call<Create>) => render(world, await finished(world, await start(world, body))),
  parseFileAsync: async ({ world, body }: Call<Create>) => renderParserStatus(await start(world, body)),
  getParserRun: async ({ world, path }: Call) => {
    getRun(world, path.id!, 'parse');
    await look(world, 'run', path.id!);
    const run = getRun(world, path.id!, 'parse');
    return { success: true, parserRun: isOpen(run) ? renderParserStatus(run) : render(world, run) };
  },
  deleteParserRun: ({ world, path }: Call) => {
    deleteRun(world, path.id!, 'parse');
    return { success: true, parserRunId: path.id, message: 'Parser run deleted.' };
  },
};
