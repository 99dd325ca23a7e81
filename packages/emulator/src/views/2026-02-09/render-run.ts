import { fileLink } from '../../resources/files.ts';
import { processorNames } from '../../resources/processors.ts';
import { pagesOf } from '../../results/make-output.ts';
import type { Json } from '../../store/json.ts';
import type { ProcessorKind } from '../../store/rows/processor.ts';
import type { RunRow } from '../../store/rows/run.ts';
import type { World } from '../../world/world.ts';
import { iso } from '../view.ts';
import { requiredSummaryOf, summaryOf } from './render-file.ts';
import { renderProcessorSummary, renderVersionSummary } from './render-processor.ts';

/** What runs are called in answers and in what they cost. */
export const runObjects = {
  parse: 'parse_run',
  extract: 'extract_run',
  classify: 'classify_run',
  split: 'split_run',
  edit: 'edit_run',
  detect: 'form_detection_run',
  verify: 'verify_run',
} as const;

/** A run as its own endpoint shows it. */
export function renderRun(world: World, run: RunRow): Json {
  const usage = renderUsage(world, run);
  if (run.kind === 'parse') return { ...renderParseRun(world, run), usage };
  if (run.kind === 'edit' || run.kind === 'detect') return { ...renderFormRun(world, run), usage };
  const { output, initialOutput, reviewedOutput, config } = run;
  const edits = run.kind === 'extract' ? { edits: null } : {};
  return { ...renderProcessorRunBase(world, run), output, initialOutput, reviewedOutput, ...edits, config, usage };
}

/** A run as lists show it: without results and settings. */
export function renderRunSummary(world: World, run: RunRow): Json {
  const usage = renderUsage(world, run, { withBreakdown: false });
  const times = { createdAt: iso(run.createdAt), updatedAt: iso(run.updatedAt) };
  if (run.kind === 'parse') {
    const { output: _, outputUrl: __, config: ___, ...rest } = renderParseRun(world, run);
    return { ...rest, usage, ...times };
  }
  if (run.kind === 'edit' || run.kind === 'detect') {
    const { output: _, config: __, ...rest } = renderFormRun(world, run);
    return { ...rest, usage, ...times };
  }
  return { ...renderProcessorRunBase(world, run), usage };
}

/** What the events of parse runs carry. */
export const renderParseStatus = (run: RunRow): Json => ({
  object: 'parse_run_status',
  id: run.id,
  ...stateOf(run),
  metadata: run.metadata,
});

const stateOf = ({ status, failureReason, failureMessage }: RunRow): Json => ({
  status,
  failureReason,
  failureMessage,
});

function renderProcessorRunBase(world: World, run: RunRow): Json {
  const { noun } = processorNames[run.kind as ProcessorKind];
  const processor = run.processorId === null ? undefined : world.store.get('processor', run.processorId);
  const version = run.versionId === null ? undefined : world.store.get('processorVersion', run.versionId);
  return {
    object: runObjects[run.kind],
    id: run.id,
    ...stateOf(run),
    [noun]: processor ? renderProcessorSummary(processor) : null,
    [`${noun}Version`]: version ? renderVersionSummary(version) : null,
    metadata: run.metadata,
    reviewed: run.reviewed,
    edited: run.edited,
    file: run.isPackage ? null : summaryOf(world, run.fileIds[0]!),
    ...(run.kind === 'extract'
      ? { files: run.isPackage ? run.fileIds.map((id) => requiredSummaryOf(world, id)) : null }
      : {}),
    parseRunId: null,
    dashboardUrl: `https://dashboard.extend.ai/runs/${run.id}`,
    createdAt: iso(run.createdAt),
    updatedAt: iso(run.updatedAt),
  };
}

function renderParseRun(world: World, run: RunRow): Json {
  return {
    object: 'parse_run',
    id: run.id,
    batchId: run.batchId,
    file: requiredSummaryOf(world, run.fileIds[0]!),
    ...stateOf(run),
    metadata: run.metadata,
    output: run.output,
    outputUrl: null,
    metrics: run.output && { processingTimeMs: durationOf(run), pageCount: pageCountOf(world, run) },
    config: run.config,
  };
}

function renderFormRun(world: World, run: RunRow): Json {
  const { editedFileId, filledValues, ...found } = run.output ?? {};
  const edited = editedFileId === undefined ? undefined : world.store.get('file', editedFileId as string);
  const editOutput = edited && { editedFile: { id: edited.id, presignedUrl: fileLink(world, edited) }, filledValues };
  return {
    object: runObjects[run.kind],
    id: run.id,
    file: requiredSummaryOf(world, run.fileIds[0]!),
    ...stateOf(run),
    config: run.config,
    output: run.output && (run.kind === 'edit' ? (editOutput ?? null) : found),
    metrics: run.output && renderFormMetrics(world, run),
  };
}

function renderFormMetrics(world: World, run: RunRow): Json {
  const schema = (run.output!.schema ?? run.config.schema) as { properties?: object } | undefined;
  const fieldCount = Object.keys(schema?.properties ?? {}).length;
  return {
    processingTimeMs: durationOf(run),
    pageCount: pageCountOf(world, run),
    fieldCount,
    fieldsDetectedCount: fieldCount,
    fieldsAnnotatedCount: fieldCount,
    fieldDetectionTimeMs: 0,
    fieldAnnotationTimeMs: 0,
    ...(run.kind === 'edit' ? { fieldFillingTimeMs: 0 } : {}),
  };
}

export const durationOf = (run: RunRow): number => (run.finishedAt ?? run.createdAt) - run.createdAt;

export const pageCountOf = (world: World, run: RunRow): number =>
  pagesOf(run.fileIds.map((id) => world.store.get('file', id)).filter((file) => file !== undefined));

/** One credit for a page; nothing before there is a result. */
export function renderUsage(
  world: World,
  run: RunRow,
  { withBreakdown = true }: { withBreakdown?: boolean } = {},
): Json | null {
  if (run.status !== 'PROCESSED') return null;
  const credits = pageCountOf(world, run);
  const breakdown = [{ object: runObjects[run.kind], id: run.id, credits }];
  return { credits, totalCredits: credits, ...(withBreakdown ? { breakdown } : {}) };
}
