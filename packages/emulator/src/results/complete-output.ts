import { createFile } from '../resources/files.ts';
import type { Json } from '../store/json.ts';
import type { FileRow } from '../store/rows/file.ts';
import type { RunRow } from '../store/rows/run.ts';
import { createRandom } from '../world/random.ts';
import type { World } from '../world/world.ts';
import { describeValues } from './extract-output.ts';
import { giveFiles } from './give-files.ts';

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
  if (run.kind === 'split')
    return { ...output, splits: giveFiles(world, run, completeSplits(output.splits as Json[]), file) };
  return run.kind === 'edit' ? { ...output, editedFileId: (await copyFile(world, file)).id } : output;
}

const completeSplits = (splits: readonly Json[]): Json[] =>
  splits.map((split, index) => ({
    id: `split_${index + 1}`,
    observation: '',
    identifier: `${split.type as string} ${index + 1}`,
    ...split,
  }));

const copyFile = (world: World, file: FileRow): Promise<FileRow> =>
  createFile(world, { name: file.name, bytes: world.store.bytes(file.id) ?? new Uint8Array() });
