import { spawnSync } from 'node:child_process';
import { ProblemsError } from '../../base/index.ts';

/** @throws {ProblemsError} with what git says. */
export function git(root: string, parameters: readonly string[]): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', parameters, { cwd: root, maxBuffer: 1e9 });
  if (status === 0) return stdout;
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT')
    throw new ProblemsError([{ message: 'git is not on PATH: install it, or compare files' }]);
  const reason = (error?.message ?? stderr.toString()).trim().split('\n')[0]!;
  throw new ProblemsError([{ message: `git ${parameters[0]}: ${reason}` }]);
}

/** The files below a path that are not as a commit has them. */
export function listChanged(root: string, revision: string, path: string): string[] {
  const changed = git(root, ['diff', '--name-only', '--relative', revision, '--', path]).toString();
  const added = git(root, ['ls-files', '--others', '--exclude-standard', '--', path]).toString();
  return `${changed}${added}`.split('\n').filter((file) => file !== '');
}

/** Where this branch left another: what was done there since is not a change of this one. */
export function findBase(root: string, branch: string | undefined): string {
  git(root, ['rev-parse', '--git-dir']);
  const isKnown = (name: string): boolean =>
    spawnSync('git', ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], { cwd: root }).status === 0;
  const base = branch ?? ['origin/main', 'main'].find(isKnown);
  if (!base || !isKnown(base))
    throw new ProblemsError([
      {
        message: `git knows no ${base === undefined ? 'main branch' : `"${base}"`}: name the branch or commit to compare with`,
      },
    ]);
  // A clone may be without the commits that two branches have in common.
  const { status, stdout } = spawnSync('git', ['merge-base', 'HEAD', base], { cwd: root });
  if (status === 0) return stdout.toString().trim();
  throw new ProblemsError([
    { message: `This clone has no commit that HEAD and "${base}" share: run git fetch --unshallow` },
  ]);
}
