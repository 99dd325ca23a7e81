import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemsError } from '../base/index.ts';

/** What became of a task: built here, or taken from a cache. */
export interface BuiltTask {
  task: string;
  source: 'built' | 'local' | 'remote';
}

interface Summary {
  tasks: { taskId: string; command: string; cache: { status: 'HIT' | 'MISS'; source?: 'LOCAL' | 'REMOTE' } }[];
}

/** Clones a repository as it is committed, installs and builds it, and tells where each part of the build came from. */
export function buildClone(repository: string, folder: string, env: Record<string, string>): BuiltTask[] {
  run('git', ['clone', '--quiet', repository, folder], '.', {});
  run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], folder, {});
  run('pnpm', ['exec', 'turbo', 'run', 'build', '--summarize', '--output-logs=errors-only'], folder, env);
  const [summary] = globSync('.turbo/runs/*.json', { cwd: folder });
  const { tasks } = JSON.parse(readFileSync(join(folder, summary!), 'utf8')) as Summary;
  return tasks
    .filter(({ command }) => command !== '<NONEXISTENT>')
    .map(({ taskId, cache }) => ({
      task: taskId,
      source: cache.status === 'MISS' ? 'built' : cache.source === 'REMOTE' ? 'remote' : 'local',
    }));
}

function run(command: string, parameters: string[], cwd: string, env: Record<string, string>): void {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  const line = [command, ...parameters].join(' ');
  if (status !== 0)
    throw new ProblemsError([{ message: `"${line}" failed: ${error?.message ?? `${stdout}${stderr}`}` }]);
}
