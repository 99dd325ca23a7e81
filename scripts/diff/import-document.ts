import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle, type Document, findMisnaming, findVersions, split } from '../contract/index.ts';
import { ProblemsError, shown, withFolder } from '../base/index.ts';
import { findLosses } from './find-losses.ts';

/**
 * Takes a document of any origin into the layout of this project: one file or many, YAML or JSON, OpenAPI 3.0 or 3.1.
 *
 * @returns the files, relative to the folder of the version.
 * @throws {ProblemsError} when the document is none, the name is taken or cannot name a version, or the split document
 *   would not be the same. Nothing is written then.
 */
export async function importDocument(file: string, folder: string, name: string): Promise<string[]> {
  const place = join(folder, name);
  const misnamed = findMisnaming(name);
  if (misnamed) throw new ProblemsError([{ file: shown(place), message: misnamed }]);
  if (existsSync(place))
    throw new ProblemsError([{ file: shown(place), message: 'There is such a version already: choose another name' }]);
  const { document } = await bundle({ name, root: file });
  return withFolder('import', async (workplace) => {
    const files = await splitWithoutLoss(document, workplace, name);
    if (files.losses.length > 0)
      throw new ProblemsError(
        files.losses.map((pointer) => ({
          message: `${pointer} would not survive. Import another form of the document`,
          file: shown(file),
        })),
      );
    // The version appears whole or not at all; a folder that begins with a dot is none.
    const temporary = join(folder, `.${name}`);
    rmSync(temporary, { recursive: true, force: true });
    try {
      cpSync(join(workplace, name), temporary, { recursive: true });
      renameSync(temporary, place);
    } catch (error) {
      rmSync(temporary, { recursive: true, force: true });
      throw error;
    }
    return files.names;
  });
}

/** Writes the files of a document. What does not come back from a file of its own stays in the index. */
async function splitWithoutLoss(
  document: Document,
  folder: string,
  name: string,
  kept: readonly string[] = [],
): Promise<{ names: string[]; losses: string[] }> {
  const files = split(document, kept);
  rmSync(join(folder, name), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
  const [version] = findVersions(folder);
  const losses = findLosses(document, (await bundle(version!)).document);
  return losses.length > 0 && kept.length === 0
    ? splitWithoutLoss(document, folder, name, losses)
    : { names: [...files.keys()], losses };
}
