import type { FileRow } from '../store/rows/file.ts';
import type { Json } from '../store/json.ts';
import type { RunKind, RunRow } from '../store/rows/run.ts';
import { Refusal, invalid } from '../world/refusal.ts';
import { isFinal, type World } from '../world/world.ts';
import { findVersion, getProcessor } from './processors.ts';
import { enqueue, leaveQueue, mustWait, scheduleEnd } from './queue.ts';

const prefixes: Readonly<Record<RunKind, string>> = {
  parse: 'pr',
  extract: 'exr',
  classify: 'clr',
  split: 'splr',
  edit: 'edr',
  detect: 'sgr',
  verify: 'vr',
};

export const runNames: Readonly<Record<RunKind, string>> = {
  parse: 'parse run',
  extract: 'extract run',
  classify: 'classify run',
  split: 'split run',
  edit: 'edit run',
  detect: 'form detection run',
  verify: 'verify run',
};

/** How the first part of the events of a run is called; verification has none. */
export const runEvents: Readonly<Partial<Record<RunKind, string>>> = {
  parse: 'parse_run',
  extract: 'extract_run',
  classify: 'classify_run',
  split: 'split_run',
  edit: 'edit_run',
  detect: 'form_detection_run',
};

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
  const run = world.create('run', prefixes[input.kind], {
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
    isZeroRetention: input.isZeroRetention ?? world.options.zeroRetention,
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

/** How a run ends. */
export type Outcome =
  | { readonly output: Json }
  | { readonly failure: { readonly reason: string; readonly message: string } };

/** Writes down how a run ended, and tells whoever waits for it. */
export function finishRun(world: World, run: RunRow, outcome: Outcome): RunRow {
  const isAwaited = world.isAwaited(run.id);
  const changes =
    'output' in outcome
      ? { status: 'PROCESSED' as const, output: outcome.output, initialOutput: outcome.output }
      : {
          status: 'FAILED' as const,
          failureReason: outcome.failure.reason,
          failureMessage: outcome.failure.message,
        };
  const ended = world.change('run', run, { ...changes, finishedAt: world.clock.now() });
  const name = runEvents[run.kind];
  const type = `${name}.${ended.status === 'PROCESSED' ? 'processed' : 'failed'}`;
  if (name !== undefined) world.emit({ type, table: 'run', row: ended, resourceId: run.processorId });
  tellParents(world, ended);
  leaveQueue(world, run.id);
  // Who waits for a run takes the result with them, and a verdict stays for its first reader.
  if (!isAwaited && run.kind !== 'verify') forgetResult(world, ended);
  return ended;
}

/** Removes the result of a run under zero retention. What a workflow or an evaluation works with stays. */
export function forgetResult(world: World, run: RunRow): void {
  if (!run.isZeroRetention || run.status !== 'PROCESSED' || run.parent !== null) return;
  world.store.put('run', { ...run, output: null, initialOutput: null });
}

function tellParents(world: World, run: RunRow): void {
  if (run.batchId !== null) world.schedule.add('batch.check', run.batchId);
  if (run.parent !== null) world.schedule.add(`${run.parent.kind}.advance`, run.parent.id);
}

/** @throws {Refusal} 404 also when the id belongs to another kind of run */
export function getRun(world: World, id: string, kind?: RunKind): RunRow {
  const run = world.find('run', id, kind === undefined ? 'run' : runNames[kind]);
  if (kind !== undefined && run.kind !== kind)
    throw new Refusal(404, 'NOT_FOUND', `There is no ${runNames[kind]} "${id}".`);
  return run;
}

export const listRuns = (world: World, kind: RunKind): RunRow[] =>
  world.store.all('run').filter((run) => run.kind === kind);

/** Stops a run. @throws {Refusal} 400 when it has ended already */
export function cancelRun(world: World, id: string, kind?: RunKind): RunRow {
  const run = getRun(world, id, kind);
  if (isFinal(run.status))
    throw invalid(`The ${runNames[run.kind]} is ${run.status}: only one in progress can be cancelled.`);
  const cancelled = world.change('run', run, { status: 'CANCELLED', finishedAt: world.clock.now() });
  tellParents(world, cancelled);
  leaveQueue(world, id);
  return cancelled;
}

/** Removes a run and what it has found. Whoever waits for it is told that it is over. */
export function deleteRun(world: World, id: string, kind?: RunKind): void {
  const run = getRun(world, id, kind);
  world.store.delete('run', run.id);
  world.release(id);
  if (!isFinal(run.status)) tellParents(world, run);
  leaveQueue(world, id);
}

/** Counts a look at a run. Where looks make time pass, the last one takes the run to its end. */
export async function look(world: World, table: 'run' | 'workflowRun', id: string): Promise<void> {
  const row = world.store.get(table, id);
  const { reads } = world.clock;
  if (!row || reads === undefined || isFinal(row.status)) return;
  const looks = row.looks + 1;
  world.store.put(table, { ...row, looks } as never);
  if (looks >= reads) await world.schedule.settleWhile(() => !isFinal(world.store.get(table, id)?.status ?? 'FAILED'));
}
