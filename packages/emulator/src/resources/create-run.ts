import type { Json } from '../store/json.ts';
import type { FileRow } from '../store/rows/file.ts';
import type { RunKind, RunRow } from '../store/rows/run.ts';
import type { World } from '../world/world.ts';
import { findVersion } from './processor-versions.ts';
import { getProcessor } from './processors.ts';
import { enqueue, mustWait, scheduleEnd } from './queue.ts';
import { runNames } from './run-names.ts';

export interface RunCreate {
  readonly kind: RunKind;
  readonly files: readonly Pick<FileRow, 'id'>[];
  readonly isPackage?: boolean;
  readonly processor?: {
    readonly id: string;
    readonly version?: string | undefined;
    readonly overrideConfig?: Json | undefined;
  };
  readonly config?: Json | undefined;
  readonly metadata?: Json | undefined;
  readonly priority?: number | undefined;
  readonly batchId?: string;
  readonly source?: string;
  readonly sourceId?: string;
  readonly parent?: RunRow['parent'];
  readonly givenOutput?: Json | undefined;
  /** Whether nothing of the result is kept. @default what the workspace is set to */
  readonly isZeroRetention?: boolean | undefined;
}

/**
 * Starts a run. What it works with is fixed now: the version that `latest` means, and the configuration.
 *
 * @throws {Refusal} 404 for a processor or version that is not there, 400 where neither processor nor `config` is given
 */
export function createRun(world: World, input: RunCreate): RunRow {
  const version = input.processor && chooseVersion(world, input.processor, input.kind);
  const config = version ? { ...version.config, ...input.processor?.overrideConfig } : input.config;
  // The runs of a batch start after it was answered.
  const isWaiting = input.batchId !== undefined || mustWait(world, input.kind);
  const run = world.create('run', runNames[input.kind].prefix, {
    kind: input.kind,
    status: isWaiting ? 'PENDING' : 'PROCESSING',
    fileIds: input.files.map(({ id }) => id),
    isPackage: input.isPackage ?? false,
    processorId: version?.processorId ?? null,
    versionId: version?.id ?? null,
    config: config ?? {},
    output: null,
    initialOutput: null,
    reviewedOutput: null,
    reviewed: false,
    edited: false,
    failureReason: null,
    failureMessage: null,
    metadata: input.metadata ?? null,
    batchId: input.batchId ?? null,
    source: input.source ?? 'API',
    sourceId: input.sourceId ?? null,
    parent: input.parent ?? null,
    givenOutput: input.givenOutput ?? null,
    priority: input.priority ?? 50,
    isZeroRetention: input.isZeroRetention ?? world.options.zeroRetention === true,
    finishedAt: null,
    looks: 0,
  });
  if (isWaiting) enqueue(world, run);
  else scheduleEnd(world, run);
  if (input.batchId !== undefined) world.schedule.add('run.start', run.id);
  return run;
}

function chooseVersion(world: World, processor: NonNullable<RunCreate['processor']>, kind: RunKind) {
  const { id } = getProcessor(world, processor.id, kind as 'extract');
  return findVersion(world, id, processor.version);
}
