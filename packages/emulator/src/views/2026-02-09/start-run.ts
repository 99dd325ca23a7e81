import { createRun } from '../../resources/create-run.ts';
import { takeFiles, type FileInput } from '../../resources/files.ts';
import { processorNames } from '../../resources/processor-names.ts';
import { findVersion } from '../../resources/processor-versions.ts';
import { getProcessor } from '../../resources/processors.ts';
import type { Json } from '../../store/json.ts';
import type { ProcessorKind } from '../../store/rows/processor.ts';
import type { RunRow } from '../../store/rows/run.ts';
import { invalid } from '../../world/refusal.ts';
import type { World } from '../../world/world.ts';

interface Selection {
  readonly id: string;
  readonly version?: string;
  readonly overrideConfig?: Json;
}

export interface Create {
  readonly extractor?: Selection;
  readonly classifier?: Selection;
  readonly splitter?: Selection;
  readonly config?: Json;
  readonly file?: FileInput;
  readonly package?: { readonly files: readonly FileInput[] };
  readonly metadata?: Json;
  readonly priority?: number;
}

export interface BatchCreate extends Create {
  readonly inputs: readonly { readonly file: FileInput; readonly metadata?: Json }[];
}

export const selectionOf = (body: Create): Selection | undefined => body.extractor ?? body.classifier ?? body.splitter;

/** Starts the run that a request describes. */
export async function start(world: World, kind: ProcessorKind, body: Create): Promise<RunRow> {
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
