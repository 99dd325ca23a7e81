import { cancelRun, deleteRun } from '../../resources/end-run.ts';
import { createRun } from '../../resources/create-run.ts';
import { takeFile } from '../../resources/files.ts';
import { findVersion } from '../../resources/processor-versions.ts';
import { getProcessor } from '../../resources/processors.ts';
import { getRun, look } from '../../resources/runs.ts';
import type { Json } from '../../store/json.ts';
import type { RunRow } from '../../store/rows/run.ts';
import { notFound } from '../../world/refusal.ts';
import type { World } from '../../world/world.ts';
import { fitsRun } from '../2026-02-09/fits-run.ts';
import { matches, pageOf } from '../list.ts';
import type { Call, Handler } from '../view.ts';
import { readConfig, typeNames } from './config.ts';
import { readInput, type OldFileInput } from './file-input.ts';
import { renderRun, renderRunSummary, type Flavor } from './render-run.ts';

interface RunCreate {
  readonly processorId: string;
  readonly version?: string;
  readonly file?: OldFileInput;
  readonly rawText?: string;
  readonly sync?: boolean;
  readonly priority?: number;
  readonly metadata?: Json;
  readonly config?: Json;
}

async function start(world: World, body: RunCreate): Promise<RunRow> {
  const { kind } = getProcessor(world, body.processorId);
  findVersion(world, body.processorId, body.version);
  const processor = { id: body.processorId, version: body.version, overrideConfig: readConfig(kind, body.config) };
  const files = [await takeFile(world, readInput(body))];
  return createRun(world, { kind, files, processor, metadata: body.metadata, priority: body.priority });
}

const isProcessorRun = ({ kind }: RunRow): boolean => kind in typeNames;

function findRun(world: World, id: string): RunRow {
  const run = getRun(world, id);
  if (!isProcessorRun(run)) throw notFound('processor run', id);
  return run;
}

/** The operations under `/processor_runs`, as one version answers them. */
export function createRunOperations(flavor: Flavor): Record<string, Handler> {
  const answer = (world: World, run: RunRow): Json => ({ success: true, processorRun: renderRun(world, run, flavor) });
  return {
    createProcessorRun: async ({ world, body }: Call<RunCreate>) => {
      const run = await start(world, body);
      if (body.sync === true) await world.untilFinal(run.id);
      return answer(world, world.store.get('run', run.id) ?? run);
    },
    getProcessorRun: async ({ world, path }: Call) => {
      findRun(world, path.id!);
      await look(world, 'run', path.id!);
      return answer(world, findRun(world, path.id!));
    },
    listProcessorRuns: ({ world, query }: Call) => {
      const found = world.store
        .all('run')
        .filter((run) => isProcessorRun(run) && fitsRun(world, run, query))
        .filter(({ kind }) => matches(typeNames[kind as 'extract'], query.processorType));
      const { rows, token } = pageOf(found, { sortBy: 'updatedAt', ...query });
      return { success: true, processorRuns: rows.map((run) => renderRunSummary(world, run)), ...token };
    },
    deleteProcessorRun: ({ world, path }: Call) => {
      deleteRun(world, findRun(world, path.id!).id);
      return { success: true, documentProcessorRunId: path.id, message: 'Processor run deleted.' };
    },
    cancelProcessorRun: ({ world, path }: Call) => answer(world, cancelRun(world, findRun(world, path.id!).id)),
  };
}
