import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { bundle, type Bundle, findVersion } from '../../contract/index.ts';
import { ProblemsError, shown, withFolder } from '../../base/index.ts';
import { git } from './git.ts';

/**
 * Bundles what a name stands for: a file, a version below `openapi/`, or `<rev>:<version>`, that version as git knows it.
 *
 * @param root The repository.
 * @param origin Where relative file names start from.
 * @throws {ProblemsError} when there is no such thing, or it is no contract.
 */
export async function select(name: string, root: string, origin: string): Promise<Bundle> {
  const file = resolve(origin, name);
  if (existsSync(file) && statSync(file).isFile()) return bundle({ name: shown(file), root: file });
  const revision = /^(?<rev>[^:-][^:]*):(?<version>[^:]+)$/.exec(name)?.groups;
  if (!revision) return bundle(findVersion(join(root, 'openapi'), name));
  return bundleRevision(root, revision.rev!, revision.version!);
}

/** One version as a commit has it. */
export async function bundleRevision(root: string, revision: string, version: string): Promise<Bundle> {
  return withFolder('revision', async (folder) => {
    try {
      checkOut(root, revision, version, folder);
      const found = await bundle(findVersion(join(folder, 'openapi'), version));
      return { ...found, name: `${revision}:${version}` };
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      const inRevision = (file: string): string => `${revision}:${relative(folder, resolve(file))}`;
      throw new ProblemsError(error.problems.map((one) => (one.file ? { ...one, file: inRevision(one.file) } : one)));
    }
  });
}

/** The names of the versions that a commit has. */
export function listVersions(root: string, revision: string): string[] {
  const names = git(root, ['ls-tree', '-d', '--full-tree', '--name-only', `${revision}:./openapi`])
    .toString()
    .split('\n');
  return names.filter((name) => name !== '' && name !== 'migrations').filter((name) => hasRoot(root, revision, name));
}

const hasRoot = (root: string, revision: string, version: string): boolean =>
  git(root, ['ls-tree', '--full-tree', '--name-only', `${revision}:./openapi/${version}`])
    .toString()
    .split('\n')
    .some((file) => /^openapi\.(ya?ml|json)$/.test(file));

function checkOut(root: string, revision: string, version: string, folder: string): void {
  const archive = git(root, ['archive', '--format=tar', revision, '--', `openapi/${version}`]);
  const { status, stderr, error } = spawnSync('tar', ['-xf', '-', '-C', folder], { input: archive });
  const reason = error?.message ?? stderr?.toString().trim();
  if (status !== 0) throw new ProblemsError([{ message: `tar cannot unpack ${revision}: ${reason}` }]);
}
