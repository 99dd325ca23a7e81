import { editsOf } from '../../resources/edits.ts';
import type { Json } from '../../store/json.ts';
import type { ProcessorKind } from '../../store/rows/processor.ts';
import type { RunRow } from '../../store/rows/run.ts';
import type { World } from '../../world/world.ts';
import { renderFile as renderNewFile } from '../2026-02-09/render-file.ts';
import { renderUsage } from '../2026-02-09/run-facts.ts';
import { iso } from '../view.ts';
import { withoutNulls } from '../without.ts';
import { typeNames, renderConfig } from './config.ts';
import { renderFile, filesOf } from './render-file.ts';

/** The older bodies also live on in the newest version, with a few details of its own. */
export type Flavor = '2025-04-21' | '2026-02-09';

/** A run whose processor was an inline configuration has no id to name. */
const processorOf = (world: World, run: RunRow): Json => ({
  processorId: run.processorId ?? '',
  processorVersionId: run.versionId ?? '',
  processorName: (run.processorId && world.store.get('processor', run.processorId)?.name) ?? '',
});

const usageOf = (world: World, run: RunRow): Json => {
  const usage = renderUsage(world, run);
  return usage ? { usage: { credits: usage.credits } } : {};
};

export const renderRunSummary = (world: World, run: RunRow): Json => ({
  id: run.id,
  status: run.status,
  ...processorOf(world, run),
  type: typeNames[run.kind as ProcessorKind],
  createdAt: iso(run.createdAt),
  updatedAt: iso(run.updatedAt),
  ...usageOf(world, run),
});

export function renderRun(world: World, run: RunRow, flavor: Flavor): Json {
  const kind = run.kind as ProcessorKind;
  const output = (value: Json | null): Json | null => value && renderOutput(value);
  return withoutNulls({
    object: 'document_processor_run',
    id: run.id,
    ...processorOf(world, run),
    status: run.status,
    output: output(run.output) ?? {},
    failureReason: run.failureReason,
    failureMessage: run.failureMessage,
    metadata: run.metadata,
    reviewed: run.reviewed,
    edited: run.edited,
    edits: editsOf(run),
    type: typeNames[kind],
    config: renderConfig(kind, run.config),
    initialOutput: output(run.initialOutput),
    reviewedOutput: output(run.reviewedOutput),
    files: filesOf(world, run.fileIds).map((file) =>
      flavor === '2025-04-21' ? renderFile(world, file) : renderNewFile(world, file, { withLink: false }),
    ),
    mergedProcessors: [],
    url: `https://dashboard.extend.ai/runs/${run.id}`,
    ...usageOf(world, run),
  });
}

/** An output; the page of a citation is a number here, and all confidences are told. */
function renderOutput(output: Json): Json {
  if (typeof output.value !== 'object' || typeof output.metadata !== 'object') return output;
  const metadata = Object.entries((output.metadata ?? {}) as Record<string, Json>).map(([name, entry]) => {
    const citations = entry.citations as Json[] | undefined;
    const rendered = citations && { citations: citations.map(renderCitation) };
    return [name, { logprobsConfidence: 1, ...entry, ...rendered }] as const;
  });
  return { value: output.value, metadata: Object.fromEntries(metadata) };
}

function renderCitation({ page, referenceText, polygon }: Json): Json {
  const { number, width, height } = (page ?? {}) as Json;
  return withoutNulls({ referenceText, polygon, page: number, pageWidth: width, pageHeight: height });
}
