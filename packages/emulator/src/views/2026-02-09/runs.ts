import { createBatch, getBatch, batchStatus } from '../../resources/batches.ts';
import { takeFiles, type FileInput } from '../../resources/files.ts';
import { findVersion, getProcessor, processorNames } from '../../resources/processors.ts';
import {
  cancelRun,
  createRun,
  deleteRun,
  forgetResult,
  getRun,
  listRuns,
  look,
  type RunCreate,
} from '../../resources/runs.ts';
import type { BatchRow } from '../../store/rows/batch.ts';
import type { Json } from '../../store/json.ts';
import type { ProcessorKind } from '../../store/rows/processor.ts';
import type { RunRow } from '../../store/rows/run.ts';
import { Refusal, invalid } from '../../world/refusal.ts';
import type { World } from '../../world/world.ts';
import { contains, matches, pageOf } from '../list.ts';
import { iso, type Call, type Handler, type Query } from '../view.ts';
import { renderRun, renderRunSummary } from './render-run.ts';

interface Selection {
  readonly id: string;
  readonly version?: string;
  readonly overrideConfig?: Json;
}

interface Create {
  readonly extractor?: Selection;
  readonly classifier?: Selection;
  readonly splitter?: Selection;
  readonly config?: Json;
  readonly file?: FileInput;
  readonly package?: { readonly files: readonly FileInput[] };
  readonly metadata?: Json;
  readonly priority?: number;
}

interface BatchCreate extends Create {
  readonly inputs: readonly { readonly file: FileInput; readonly metadata?: Json }[];
}

const selectionOf = (body: Create): Selection | undefined => body.extractor ?? body.classifier ?? body.splitter;

/** Starts the run that a request describes. */
async function start(world: World, kind: ProcessorKind, body: Create): Promise<RunRow> {
  const processor = selectionOf(body);
  const { config, metadata, priority } = body;
  if (processor && config) throw invalid(`Send a config or the id of one ${processorNames[kind].noun}, not both.`);
  if (!processor && !config && kind !== 'extract') throw invalid(`Send a ${processorNames[kind].noun} or a config.`);
  if ((body.file === undefined) === (body.package === undefined)) throw invalid('Send either a file or a package.');
  if (processor) findVersion(world, getProcessor(world, processor.id, kind).id, processor.version);
  const files = await takeFiles(world, body.package?.files ?? [body.file!]);
  const isPackage = body.package !== undefined;
  return createRun(world, { kind, files, isPackage, ...(processor ? { processor } : {}), config, metadata, priority });
}

/** Waits for a run; what stopped it becomes the error of the call. */
export async function finished(world: World, run: RunRow): Promise<RunRow> {
  await world.untilFinal(run.id);
  const ended = world.store.get('run', run.id);
  if (ended?.status === 'PROCESSED') {
    forgetResult(world, ended);
    return ended;
  }
  const reason = ended?.failureReason ?? 'INTERNAL_ERROR';
  throw new Refusal(failures[reason] ?? 500, reason, ended?.failureMessage ?? 'The run was stopped.');
}

/** Failures that lie in the request or in the document, so that trying again is of no use. */
const failures: Readonly<Record<string, number>> = {
  INVALID_CONFIG_OPTIONS: 400,
  UNABLE_TO_DOWNLOAD_FILE: 400,
  FILE_TYPE_NOT_SUPPORTED: 400,
  FILE_SIZE_TOO_LARGE: 400,
  CORRUPT_FILE: 422,
  PASSWORD_PROTECTED_FILE: 422,
  FAILED_TO_CONVERT_TO_PDF: 422,
  FAILED_TO_GENERATE_TARGET_FORMAT: 422,
  SCHEMA_VALIDATION_ERROR: 422,
  NO_APPLICABLE_SIGNALS: 422,
};

/** Creates a batch with one run for each input. */
export async function startBatch(
  world: World,
  kind: BatchRow['kind'] & RunRow['kind'],
  inputs: BatchCreate['inputs'],
  common: Pick<RunCreate, 'processor' | 'config' | 'priority'>,
): Promise<BatchRow> {
  const { processor } = common;
  const processorId =
    processor && findVersion(world, getProcessor(world, processor.id).id, processor.version).processorId;
  const files = await takeFiles(
    world,
    inputs.map(({ file }) => file),
  );
  const batch = createBatch(world, { kind, runCount: inputs.length, ...(processorId ? { processorId } : {}) });
  const source = kind === 'parse' ? 'BATCH_PARSER_RUN' : 'BATCH_PROCESSOR_RUN';
  for (const [index, { metadata }] of inputs.entries()) {
    const input = { files: [files[index]!], metadata };
    createRun(world, { kind, priority: 90, ...common, ...input, batchId: batch.id, source, sourceId: batch.id });
  }
  return batch;
}

export const renderBatch = (world: World, batch: BatchRow): Json => ({
  object: 'batch_run',
  id: batch.id,
  status: batchStatus(world, batch),
  runCount: batch.runCount,
  createdAt: iso(batch.createdAt),
});

/** Whether a run fits the filters of a list. */
export function fitsRun(world: World, run: RunRow, query: Query): boolean {
  const name = run.fileIds.map((id) => world.store.get('file', id)?.name ?? '').join('\n');
  const processorId = query.extractorId ?? query.classifierId ?? query.splitterId ?? query.processorId;
  return (
    matches(run.status, query.status) &&
    matches(run.processorId, processorId) &&
    matches(run.batchId, query.batchId) &&
    matches(run.source, query.source) &&
    matches(run.sourceId, query.sourceId) &&
    contains(name, query.fileNameContains)
  );
}

function operationsOf(kind: ProcessorKind): Record<string, Handler> {
  const verb = kind;
  const Kind = `${kind[0]!.toUpperCase()}${kind.slice(1)}`;
  return {
    [`${verb}File`]: async ({ world, body }: Call<Create>) =>
      renderRun(world, await finished(world, await start(world, kind, body))),
    [`create${Kind}Run`]: async ({ world, body }: Call<Create>) => renderRun(world, await start(world, kind, body)),
    [`create${Kind}RunBatch`]: async ({ world, body }: Call<BatchCreate>) => {
      const processor = selectionOf(body)!;
      getProcessor(world, processor.id, kind);
      const priority = body.priority ?? 90;
      return renderBatch(world, await startBatch(world, kind, body.inputs, { processor, priority }));
    },
    [`list${Kind}Runs`]: ({ world, query }: Call) => {
      const { rows, token } = pageOf(
        listRuns(world, kind).filter((run) => fitsRun(world, run, query)),
        {
          sortBy: 'updatedAt',
          ...query,
        },
      );
      return { object: 'list', data: rows.map((run) => renderRunSummary(world, run)), ...token };
    },
    [`get${Kind}Run`]: async ({ world, path }: Call) => {
      getRun(world, path.id!, kind);
      await look(world, 'run', path.id!);
      return renderRun(world, getRun(world, path.id!, kind));
    },
    [`delete${Kind}Run`]: ({ world, path }: Call) => {
      deleteRun(world, path.id!, kind);
      return { id: path.id };
    },
    [`cancel${Kind}Run`]: ({ world, path }: Call) => renderRun(world, cancelRun(world, path.id!, kind)),
  };
}

export const runs: Record<string, Handler> = {
  ...operationsOf('extract'),
  ...operationsOf('classify'),
  ...operationsOf('split'),
  getBatchRun: ({ world, path }: Call) => {
    const batch = getBatch(world, path.id!);
    if (batch.kind === 'workflow') throw new Refusal(404, 'NOT_FOUND', 'Batches of workflow runs have no batch run.');
    return renderBatch(world, batch);
  },
};
