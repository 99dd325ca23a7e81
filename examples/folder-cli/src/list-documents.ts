import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UsageError } from './read-options.ts';

/** A document of the folder. Two files with the same bytes are one. */
export interface Document {
  /** SHA-256 of the content. A file that has changed is another document. */
  readonly id: string;
  readonly path: string;
  readonly names: readonly string[];
}

export interface Unreadable {
  readonly name: string;
  readonly problem: string;
}

/** Lists the files of a folder by name, without hidden ones. @throws {UsageError} when there is no such folder, or nothing in it */
export async function listDocuments(
  folder: string,
  journal: string,
): Promise<{ documents: Document[]; unreadable: Unreadable[] }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`The folder ${folder} cannot be read: ${explain(error)}.`);
  });
  const files = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'));
  const isOurs = (name: string): boolean => resolve(folder, name).startsWith(resolve(journal));
  const names = files
    .map(({ name }) => name)
    .filter((name) => !isOurs(name))
    .toSorted();
  if (names.length === 0) throw new UsageError(`There are no documents in ${folder}.`);
  const documents = new Map<string, Document>();
  const unreadable: Unreadable[] = [];
  for (const name of names) {
    const path = join(folder, name);
    try {
      const id = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
      documents.set(id, { id, path, names: [...(documents.get(id)?.names ?? []), name] });
    } catch (error) {
      unreadable.push({ name, problem: explain(error as NodeJS.ErrnoException) });
    }
  }
  return { documents: [...documents.values()], unreadable };
}

const explanations: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'it is not a folder',
  EISDIR: 'it leads to a folder',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
};

const explain = ({ code = '', message }: NodeJS.ErrnoException): string => explanations[code] ?? message;
