import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from '../base/index.ts';

/**
 * Copies the working tree as it stands, without what git ignores, into a repository of its own with one commit. The
 * tools of a release write versions, tags and commits; they write them there.
 */
export async function copyRepository(root: string, target: string): Promise<void> {
  const listed = await mustRun('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    folder: root,
  });
  const deleted = await mustRun('git', ['ls-files', '-z', '--deleted'], { folder: root });
  const gone = new Set(deleted.result.split('\0'));
  for (const file of listed.result.split('\0').filter((name) => name !== '' && !gone.has(name))) {
    cpSync(join(root, file), join(target, file));
  }
  const git = (...parameters: string[]) => mustRun('git', parameters, { folder: target });
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '--all');
  const author = ['-c', 'user.name=Rehearsal', '-c', 'user.email=rehearsal@example.com', '-c', 'commit.gpgsign=false'];
  await git(...author, 'commit', '--quiet', '--no-verify', '--message', 'The tree to be released');
}
