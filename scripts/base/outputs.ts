import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ProblemsError } from './problem.ts';

/** Files by their path below the root, and the patterns that say which files belong to the generator. */
export interface Outputs {
  files: ReadonlyMap<string, string>;
  owned: readonly string[];
}

export interface Difference {
  file: string;
  state: 'missing' | 'stale' | 'surplus';
}

/** Where the files on disk are not what they would be if written now. @throws {ProblemsError} for a folder in place of one. */
export function compareOutputs(root: string, { files, owned }: Outputs): Difference[] {
  // Windows finds them by its own separator.
  // A run that was killed may have left what it had begun.
  const found = globSync([...owned, ...owned.map((pattern) => `${pattern}.*.tmp`)], { cwd: root }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const surplus = found.filter((file) => !files.has(file));
  return [
    ...[...files].flatMap(([file, text]): Difference[] => {
      const path = join(root, file);
      if (!existsSync(path)) return [{ file, state: 'missing' }];
      if (statSync(path).isDirectory())
        throw new ProblemsError([{ file, message: 'A folder is where this file belongs: move it away' }]);
      return readFileSync(path, 'utf8') === text ? [] : [{ file, state: 'stale' }];
    }),
    ...surplus.toSorted().map((file): Difference => ({ file, state: 'surplus' })),
  ];
}

/** Brings the files on disk up to date and says what changed. Each file appears whole or not at all. */
export function writeOutputs(root: string, outputs: Outputs): Difference[] {
  const differences = compareOutputs(root, outputs);
  for (const { file, state } of differences) {
    const path = join(root, file);
    if (state === 'surplus') rmSync(path);
    else replaceFile(path, outputs.files.get(file)!);
  }
  return differences;
}

function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
