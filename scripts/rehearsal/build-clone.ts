import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from '../base/index.ts';

/** What became of a task: built here, or taken from a cache. */
export interface BuiltTask {
  task: string;
  source: 'built' | 'local' | 'remote';
}

interface Summary {
  tasks: { taskId: string; command: string; cache: { status: 'HIT' | 'MISS'; source?: 'LOCAL' | 'REMOTE' } }[];
}

/** Clones a repository as it is committed, installs and builds it, and tells where each part of the build came from. */
export async function buildClone(
  repository: string,
  folder: string,
  environment: Record<string, string>,
): Promise<BuiltTask[]> {
  await mustRun('git', ['clone', '--quiet', repository, folder], { folder: repository });
  await mustRun('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], { folder });
  const build = ['exec', 'turbo', 'run', 'build', '--summarize', '--output-logs=errors-only'];
  await mustRun('pnpm', build, { folder, environment });
  const [summary] = globSync('.turbo/runs/*.json', { cwd: folder });
  const { tasks } = JSON.parse(readFileSync(join(folder, summary!), 'utf8')) as Summary;
  return tasks
    .filter(({ command }) => command !== '<NONEXISTENT>')
    .map(({ taskId, cache }) => ({
      task: taskId,
      source: cache.status === 'MISS' ? 'built' : cache.source === 'REMOTE' ? 'remote' : 'local',
    }));
}
