import { takeFile, type FileInput } from '../../resources/files.ts';
import {
  createProcessor,
  findVersion,
  getProcessor,
  listProcessors,
  listVersions,
  publishVersion,
  updateProcessor,
} from '../../resources/processors.ts';
import { cancelRun, createRun, deleteRun, getRun, look } from '../../resources/runs.ts';
import { getEvaluationRun } from '../../resources/evaluation.ts';
import type { Json } from '../../store/json.ts';
import type { RunRow } from '../../store/rows/run.ts';
import { Refusal, invalid } from '../../world/refusal.ts';
import type { World } from '../../world/world.ts';
import { fitsRun } from '../2026-02-09/runs.ts';
import { matches, pageOf } from '../list.ts';
import { iso, type Call, type Handler } from '../view.ts';
import { kindOf, readConfig, typeNames } from './config.ts';
import {
  renderProcessor,
  renderProcessorItem,
  renderRun,
  renderRunSummary,
  renderVersion,
  type Flavor,
} from './render.ts';

export interface OldFileInput {
  readonly fileId?: string;
  readonly fileUrl?: string;
  readonly fileName?: string;
}

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

/** A file of this version in the words of the newest. @throws {Refusal} 400 where neither id nor URL is given */
export function readFile({ fileId, fileUrl, fileName }: OldFileInput): FileInput {
  if (fileId !== undefined) return { id: fileId };
  if (fileUrl === undefined) throw invalid('The file needs a fileUrl or a fileId.');
  return { url: fileUrl, ...(fileName === undefined ? {} : { name: fileName }) };
}

/** The file or the text of a request in the words of the newest version. */
export function readInput(body: { file?: OldFileInput; rawText?: string }): FileInput {
  if ((body.file === undefined) === (body.rawText === undefined)) throw invalid('Send either a file or a rawText.');
  return body.file ? readFile(body.file) : { text: body.rawText! };
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
  if (!isProcessorRun(run)) throw new Refusal(404, 'NOT_FOUND', `There is no processor run "${id}".`);
  return run;
}

/** The operations under `/processors`, `/processor_runs` and `/batch_processor_runs`. */
export function createLegacyOperations(flavor: Flavor): Record<string, Handler> {
  const answer = (world: World, run: RunRow): Json => ({ success: true, processorRun: renderRun(world, run, flavor) });
  return {
    createProcessor: ({
      world,
      body,
    }: Call<{ name: string; type: string; cloneProcessorId?: string; config?: Json }>) => {
      const kind = kindOf(body.type);
      const config = readConfig(kind, body.config);
      const processor = createProcessor(world, kind, { name: body.name, cloneId: body.cloneProcessorId, config });
      return { success: true, processor: renderProcessor(world, processor) };
    },
    updateProcessor: ({ world, path, body }: Call<{ name?: string; config?: Json }>) => {
      const { id, kind } = getProcessor(world, path.id!);
      const processor = updateProcessor(world, id, { name: body.name, config: readConfig(kind, body.config) });
      return { success: true, processor: renderProcessor(world, processor) };
    },
    listProcessors: ({ world, query }: Call) => {
      const found = listProcessors(world).filter(({ kind }) => matches(typeNames[kind], query.type));
      const { rows, token } = pageOf(found, { sortBy: 'updatedAt', ...query });
      return {
        success: true,
        processors: rows.map((row) => renderProcessorItem(row, listVersions(world, row.id))),
        ...token,
      };
    },
    publishProcessorVersion: ({
      world,
      path,
      body,
    }: Call<{ releaseType: string; description?: string; config?: Json }>) => {
      const { id, kind } = getProcessor(world, path.id!);
      const version = publishVersion(world, id, { ...body, config: readConfig(kind, body.config) });
      return { success: true, processorVersion: renderVersion(world, version) };
    },
    listProcessorVersions: ({ world, path }: Call) => {
      const { id } = getProcessor(world, path.id!);
      const [draft, ...published] = listVersions(world, id);
      return { success: true, versions: [draft!, ...published.toReversed()].map((row) => renderVersion(world, row)) };
    },
    getProcessorVersion: ({ world, path }: Call) => {
      const { id } = getProcessor(world, path.processorId!);
      return { success: true, version: renderVersion(world, findVersion(world, id, path.processorVersionId)) };
    },
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
    getBatchProcessorRun: ({ world, path }: Call) => {
      const run = getEvaluationRun(world, path.id!);
      const { type, numFiles, numPages, numFilesTotal } = run.metrics;
      return {
        success: true,
        batchProcessorRun: {
          object: 'batch_processor_run',
          id: run.id,
          processorId: run.processorId,
          processorVersionId: run.versionId,
          processorName: getProcessor(world, run.processorId).name,
          metrics: { type, numFiles: numFiles ?? numFilesTotal, numPages: numPages ?? 0 },
          status: run.status,
          source: 'EVAL_SET',
          sourceId: run.setId,
          runCount: run.itemIds.length,
          options: {},
          createdAt: iso(run.createdAt),
          updatedAt: iso(run.updatedAt),
        },
      };
    },
  };
}
