import { fileLink } from '../../resources/files.ts';
import { findVersion } from '../../resources/processors.ts';
import type { FileRow } from '../../store/rows/file.ts';
import type { Json } from '../../store/json.ts';
import type { ProcessorKind, ProcessorRow, ProcessorVersionRow } from '../../store/rows/processor.ts';
import type { RunRow } from '../../store/rows/run.ts';
import type { World } from '../../world/world.ts';
import { renderContents, renderFile as renderNewFile } from '../2026-02-09/render-file.ts';
import { renderUsage } from '../2026-02-09/render-run.ts';
import { iso, type Query } from '../view.ts';
import { renderConfig, typeNames } from './config.ts';

/** The older bodies also live on in the newest version, with a few details of its own. */
export type Flavor = '2025-04-21' | '2026-02-09';

/** Leaves out what is null: this version has no nulls for what is not there. */
export const withoutNulls = (value: Json): Json =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null && member !== undefined));

export function renderFile(
  world: World,
  file: FileRow,
  { withLink = false, query = {} }: { withLink?: boolean; query?: Query } = {},
): Json {
  return withoutNulls({
    object: 'file',
    id: file.id,
    name: file.name,
    type: file.type,
    presignedUrl: withLink ? fileLink(world, file) : null,
    parentFileId: file.parentFileId,
    contents: renderContents(world, file, query),
    metadata: withoutNulls({ pageCount: file.pageCount, parentSplit: file.parentSplit }),
    createdAt: iso(file.createdAt),
    updatedAt: iso(file.updatedAt),
  });
}

export const filesOf = (world: World, ids: readonly string[]): FileRow[] =>
  ids.map((id) => world.store.get('file', id)).filter((file) => file !== undefined);

export const renderVersion = (world: World, version: ProcessorVersionRow): Json =>
  withoutNulls({
    object: 'document_processor_version',
    id: version.id,
    processorId: version.processorId,
    processorName: world.store.get('processor', version.processorId)?.name,
    processorType: typeNames[version.kind],
    description: version.description,
    version: version.version,
    config: renderConfig(version.kind, version.config),
    createdAt: iso(version.createdAt),
    updatedAt: iso(version.updatedAt),
  });

const renderProcessorBase = (processor: ProcessorRow): Json => ({
  object: 'document_processor',
  id: processor.id,
  name: processor.name,
  type: typeNames[processor.kind],
  createdAt: iso(processor.createdAt),
  updatedAt: iso(processor.updatedAt),
});

export const renderProcessor = (world: World, processor: ProcessorRow): Json => ({
  ...renderProcessorBase(processor),
  draftVersion: renderVersion(world, findVersion(world, processor.id, 'draft')),
});

export const renderProcessorItem = (processor: ProcessorRow, versions: readonly ProcessorVersionRow[]): Json => ({
  ...renderProcessorBase(processor),
  versions: versions.map(({ id, version }) => ({ id, version })),
});

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
    edits: {},
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
