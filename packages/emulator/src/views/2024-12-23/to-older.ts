import type { Json } from '../../store/json.ts';
import type { World } from '../../world/world.ts';
import { iso } from '../view.ts';
import { without } from '../without.ts';
import { isObject } from '../../world/check-members.ts';

/** An answer of 2025-04-21 in the words of this version: every object that reads differently, wherever it stands. */
export function toOlder(world: World, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => toOlder(world, each));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value as Json).map(
    ([name, member]) => [name, foreign.has(name) ? member : toOlder(world, member)] as const,
  );
  const older = Object.fromEntries(members) as Json;
  return changes[older.object as string]?.(older, world) ?? older;
}

/** What documents and callers bring, where `object` means what they like. */
const foreign: ReadonlySet<string> = new Set(['value', 'metadata', 'edits']);

const changes: Readonly<Record<string, (value: Json, world: World) => Json>> = {
  document_processor_run: (run) => ({ ...olderRun(run), config: olderConfig(run.config as Json) }),
  document_processor_version: (version) => ({ ...version, config: olderConfig(version.config as Json) }),
  workflow_run: (run) => ({ ...run, status: olderStatus(run.status) }),
  workflow_step_run: (step) => ({ ...step, status: olderStatus(step.status) }),
  file: olderFile,
  parser_run: (run) => without(run, 'usage'),
  block: olderBlock,
  evaluation_set_item: olderItem,
};

/** This version knows no cancelled runs. */
export const olderStatus = (status: unknown): unknown =>
  status === 'CANCELLED' || status === 'CANCELLING' ? 'FAILED' : status;

function olderRun(run: Json): Json {
  const outputs = ['output', 'initialOutput', 'reviewedOutput']
    .filter((name) => run[name] !== undefined)
    .map((name) => [name, olderOutput(run[name] as Json)] as const);
  const status = run.status === 'PENDING' ? 'PROCESSING' : olderStatus(run.status);
  const isOpen = status === 'PROCESSING' || status === 'FAILED';
  return {
    ...run,
    ...Object.fromEntries(outputs),
    ...(isOpen ? { output: null } : {}),
    edits: run.edited ? olderEdits(run.edits as Json) : null,
    status,
  };
}

/** Without those that no field of this version can have: its lists are rows. */
const olderEdits = (edits: Json): Json =>
  Object.fromEntries(Object.entries(edits).filter(([, edit]) => Object.values(edit as Json).every(isFieldValue)));

const isFieldValue = (value: unknown): boolean => !Array.isArray(value) || value.every(isObject);

function olderOutput({ splits, ...rest }: Json): Json {
  return splits === undefined ? rest : { ...rest, subDocumentClassifications: splits };
}

function olderConfig({ extractionRules, classificationRules, advancedOptions, ...rest }: Json): Json {
  const { citationsEnabled, ...options } = (advancedOptions ?? {}) as Json;
  return {
    ...rest,
    ...(extractionRules === undefined ? {} : { customExtractionRules: extractionRules }),
    ...(classificationRules === undefined ? {} : { customClassificationRules: classificationRules }),
    ...(citationsEnabled === undefined ? {} : { includeBoundingBoxCitations: citationsEnabled }),
    ...(Object.keys(options).length === 0 ? {} : { advancedOptions: options }),
  };
}

/** Pages have no size, and what is marked up is text. */
function olderFile(file: Json): Json {
  const type = file.type === 'XML' || file.type === 'HTML' ? { type: 'TXT' } : {};
  const { pages } = (file.contents ?? {}) as { pages?: readonly Json[] };
  const contents = pages && {
    contents: { ...(file.contents as Json), pages: pages.map((page) => without(page, 'pageHeight', 'pageWidth')) },
  };
  return { ...file, ...type, ...contents };
}

/** Boxes have a width and a height, and details of texts are not told. */
function olderBlock(block: Json): Json {
  const { left, top, right, bottom } = block.boundingBox as Record<string, number>;
  const { page } = block.metadata as { page?: { number: number } };
  const details = block.details as Json;
  return {
    ...block,
    details: details.type === 'text_details' ? {} : details,
    metadata: { pageNumber: page?.number ?? 1 },
    boundingBox: { left, top, width: right! - left!, height: bottom! - top! },
  };
}

function olderItem(item: Json, world: World): Json {
  const row = world.store.get('evaluationItem', item.id as string);
  const times = row ? { createdAt: iso(row.createdAt), updatedAt: iso(row.updatedAt) } : {};
  return { ...item, expectedOutput: olderOutput(item.expectedOutput as Json), ...times };
}
