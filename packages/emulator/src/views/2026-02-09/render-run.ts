import { processorNames } from '../../resources/processor-names.ts';
import { runNames } from '../../resources/run-names.ts';
import type { Json } from '../../store/json.ts';
import type { ProcessorKind } from '../../store/rows/processor.ts';
import type { RunRow } from '../../store/rows/run.ts';
import type { World } from '../../world/world.ts';
import { iso } from '../view.ts';
import { requiredSummaryOf, summaryOf } from './render-file.ts';
import { renderFormRun } from './render-form-run.ts';
import { editsOf } from '../../resources/edits.ts';
import { renderParseRun } from './render-parse-run.ts';
import { renderProcessorSummary, renderVersionSummary } from './render-processor.ts';
import { renderUsage, stateOf } from './run-facts.ts';

/** A run as its own endpoint shows it. */
export function renderRun(world: World, run: RunRow): Json {
  const usage = renderUsage(world, run);
  if (run.kind === 'parse') return { ...renderParseRun(world, run), usage };
  if (run.kind === 'edit' || run.kind === 'detect') return { ...renderFormRun(world, run), usage };
  const { output, reviewedOutput, config } = run;
  const initialOutput = run.reviewed ? run.initialOutput : null;
  const edits = run.kind === 'extract' ? { edits: run.edited ? editsOf(run) : null } : {};
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

function renderProcessorRunBase(world: World, run: RunRow): Json {
  const { noun } = processorNames[run.kind as ProcessorKind];
  const processor = run.processorId === null ? undefined : world.store.get('processor', run.processorId);
  const version = run.versionId === null ? undefined : world.store.get('processorVersion', run.versionId);
  return {
    object: runNames[run.kind].object,
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
