import { createPiece } from '../resources/files.ts';
import type { Json } from '../store/json.ts';
import type { FileRow } from '../store/rows/file.ts';
import type { RunRow } from '../store/rows/run.ts';
import type { World } from '../world/world.ts';

/**
 * Gives each piece of a split document a file with its pages: the one that it had before with the same pages, or a new
 * one.
 *
 * @param file what is split; it may have been deleted while the result was made
 */
export function giveFiles(
  world: World,
  run: RunRow,
  splits: readonly Json[],
  file: FileRow | undefined = world.store.get('file', run.fileIds[0]!),
): Json[] {
  const before = (run.output?.splits ?? []) as readonly Json[];
  const fileOf = (split: Json): string => {
    const same = before.find((each) => ['id', 'startPage', 'endPage'].every((name) => each[name] === split[name]));
    if (same) return same.fileId as string;
    const { id, type, identifier, startPage, endPage } = split as { startPage: number; endPage: number } & Json;
    // What was deleted can be cut no more, and is still spoken of.
    return file ? createPiece(world, file, { id, type, identifier, startPage, endPage }).id : run.fileIds[0]!;
  };
  return splits.map((split) => ({ ...split, fileId: fileOf(split) }));
}
