import { createFile } from '../resources/files.ts';
import type { Json } from '../store/json.ts';
import type { FileRow } from '../store/rows/file.ts';
import type { RunRow } from '../store/rows/run.ts';
import { createRandom } from '../world/random.ts';
import type { World } from '../world/world.ts';
import { describeValues } from './extract-output.ts';

/**
 * Adds to an output what a test does not want to write down, and makes the files that it speaks of.
 *
 * @param file what is worked on, which may be deleted meanwhile
 */
export async function completeOutput(world: World, run: RunRow, file: FileRow, output: Json): Promise<Json> {
  const random = createRandom(`${world.options.seed}:metadata`);
  if (run.kind === 'extract' && !Array.isArray(run.config.fields)) {
    const value = (output.value as Json | undefined) ?? output;
    return { value, metadata: output.metadata ?? describeValues(value, file, random) };
  }
  if (run.kind === 'classify') return { confidence: 1, insights: [], ...output };
  if (run.kind === 'detect') return { annotatedSchema: null, mappingResult: null, ...output };
  if (run.kind === 'split') return { ...output, splits: await cutFiles(world, file, output.splits as Json[]) };
  return run.kind === 'edit' ? { ...output, editedFileId: (await copyFile(world, file)).id } : output;
}

async function cutFiles(world: World, file: FileRow, splits: readonly Json[]): Promise<Json[]> {
  const cut: Json[] = [];
  for (const [index, given] of splits.entries()) {
    const split = {
      id: `split_${index + 1}`,
      observation: '',
      identifier: `${given.type as string} ${index + 1}`,
      ...given,
    };
    const { id, type, identifier, startPage, endPage } = split as Record<string, unknown>;
    const piece = await createFile(world, {
      name: file.name,
      bytes: world.store.bytes(file.id) ?? new Uint8Array(),
      mediaType: file.mediaType,
      pageCount: (endPage as number) - (startPage as number) + 1,
      parentFileId: file.id,
      parentSplit: { id, type, identifier, startPage, endPage },
    });
    cut.push({ ...split, fileId: piece.id });
  }
  return cut;
}

const copyFile = (world: World, file: FileRow): Promise<FileRow> =>
  createFile(world, { name: file.name, bytes: world.store.bytes(file.id) ?? new Uint8Array() });
