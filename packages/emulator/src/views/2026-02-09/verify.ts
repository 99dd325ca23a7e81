import { takeFile, type FileInput } from '../../resources/files.ts';
import { cancelRun, deleteRun, forgetResult } from '../../resources/end-run.ts';
import { createRun } from '../../resources/create-run.ts';
import { getRun, listRuns, look } from '../../resources/runs.ts';
import type { Json } from '../../store/json.ts';
import type { RunRow } from '../../store/rows/run.ts';
import { isFinal, type World } from '../../world/world.ts';
import { matches, pageOf } from '../list.ts';
import { iso, type Call, type Handler } from '../view.ts';
import { summaryOf } from './render-file.ts';
import { finished } from './finished.ts';
import { fitsRun } from './fits-run.ts';

interface Create {
  readonly file: FileInput;
  readonly config?: Json;
  readonly metadata?: Json;
}

/** Starts a run that can be found again by the id of the request. */
async function start({ world, body, requestId }: Call<Create>): Promise<RunRow> {
  const { metadata, config = {} } = body;
  const { engine = 'verify_agentic', advancedOptions } = config;
  const requireParsing = engine === 'verify_agentic';
  return createRun(world, {
    kind: 'verify',
    files: [await takeFile(world, body.file)],
    config: { engine, engineVersion: '1.0.0', advancedOptions: advancedOptions ?? { requireParsing } },
    metadata,
    sourceId: requestId,
  });
}

const riskOf = (run: RunRow): unknown => run.output?.riskLevel ?? null;

function renderSummary(world: World, run: RunRow): Json {
  return {
    object: 'verify_run',
    id: run.id,
    file: summaryOf(world, run.fileIds[0]!),
    status: run.status,
    riskLevel: riskOf(run),
    failureReason: run.failureReason,
    failureMessage: run.failureMessage,
    createdAt: iso(run.createdAt),
    updatedAt: iso(run.updatedAt),
  };
}

/** A run with its verdict. Nobody pays for it while it is a beta. */
function render(world: World, run: RunRow): Json {
  const { riskLevel: _, ...summary } = renderSummary(world, run);
  return { ...summary, output: run.output, config: run.config, metadata: run.metadata, usage: null };
}

export const verify: Record<string, Handler> = {
  verifyFile: async (call: Call<Create>) => render(call.world, await finished(call.world, await start(call))),
  createVerifyRun: async (call: Call<Create>) => render(call.world, await start(call)),
  getVerifyRun: async ({ world, path }: Call) => {
    getRun(world, path.id!, 'verify');
    await look(world, 'run', path.id!);
    const run = getRun(world, path.id!, 'verify');
    forgetResult(world, run);
    return render(world, run);
  },
  listVerifyRuns: ({ world, query }: Call) => {
    const found = listRuns(world, 'verify').filter(
      (run) => fitsRun(world, run, query) && matches(riskOf(run), query.riskLevel),
    );
    const { rows, token } = pageOf(found, { sortBy: 'updatedAt', ...query });
    return { object: 'list', data: rows.map((run) => renderSummary(world, run)), ...token };
  },
  deleteVerifyRun: ({ world, path }: Call) => {
    deleteRun(world, path.id!, 'verify');
    return { id: path.id };
  },
  // Unlike other runs, one that has ended is simply shown.
  cancelVerifyRun: ({ world, path }: Call) => {
    const run = getRun(world, path.id!, 'verify');
    return render(world, isFinal(run.status) ? run : cancelRun(world, run.id));
  },
};
