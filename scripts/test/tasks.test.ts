import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from '../pipeline/command-line.ts';
import { repository } from './workspace.ts';

interface Task {
  taskId: string;
  directory: string;
  command: string;
  inputs: Record<string, string>;
  dependencies: string[];
}

const names = ['build', 'typecheck', 'test', 'lint', 'package:check'];
const checks = ['generate', 'check:generated', 'check:contract', 'check:migrations'];

function listTasks(): Task[] {
  const { command, parameters } = commandLine(repository, 'turbo', ['run', ...names, ...checks, '--dry=json']);
  const { stdout, stderr } = spawnSync(command, parameters, { cwd: repository, encoding: 'utf8', maxBuffer: 1e9 });
  expect(stdout, stderr).toContain('{');
  return (JSON.parse(stdout.slice(stdout.indexOf('{'))) as { tasks: Task[] }).tasks;
}

const tasks = listTasks();

/** The tasks that an edit of a file has run again: those that read it, and those that stand on them. */
function listMisses(file: string): string[] {
  const missed = new Set<string>();
  const miss = (id: string): void => {
    if (missed.has(id)) return;
    missed.add(id);
    for (const { taskId, dependencies } of tasks) if (dependencies.includes(id)) miss(taskId);
  };
  for (const { taskId, directory, inputs } of tasks)
    if (Object.keys(inputs).some((input) => join(directory, input) === join(file))) miss(taskId);
  return [...missed]
    .filter((id) => tasks.some(({ taskId, command }) => taskId === id && command !== '<NONEXISTENT>'))
    .map((id) => id.replace('@extend-openapi/', ''));
}

test.each<[file: string, missed: string[], kept: RegExp]>([
  [
    'scripts/lint/rules/described.ts',
    ['scripts#check:contract', 'scripts#test', 'scripts#typecheck'],
    /#(build|generate)$/,
  ],
  [
    'openapi/2026-02-09/openapi.yaml',
    ['spec#build', 'scripts#generate', 'mock#build', 'contract-tests#test'],
    /^types#/,
  ],
  ['openapi/2026-02-09/NOTES.md', ['scripts#check:contract', 'scripts#test'], /#(build|generate)$|^contract-tests#/],
  ['openapi/oracle/2026-02-09.yaml', ['scripts#check:contract', 'contract-tests#test'], /#build$/],
  ['packages/document/src/index.ts', ['document#test', 'mock#build', 'contract-tests#test'], /^(client|types|spec)#/],
  ['packages/mock/src/cli.ts', ['mock#test', 'contract-tests#test'], /^(client|emulator|document)#/],
  ['packages/client/src/index.ts', ['client#build', 'client#typecheck', 'contract-tests#test'], /^(types|spec|mock)#/],
  ['packages/client/README.md', ['//#package:check'], /#(build|typecheck)$/],
  [
    'scripts/yaml/index.ts',
    ['scripts#check:contract', 'scripts#check:migrations', 'scripts#test'],
    /#(build|generate)$/,
  ],
  ['scripts/migration/index.ts', ['scripts#check:migrations', 'scripts#test'], /#build$/],
  ['.github/workflows/ci.yml', ['scripts#test'], /#build$/],
  ['README.md', ['scripts#test', 'site#test'], /#build$/],
  ['bench/results.json', ['scripts#test'], /#build$/],
])('an edit of %s runs what reads it, and no more', (file, missed, kept) => {
  const misses = listMisses(file);
  expect(misses).toEqual(expect.arrayContaining(missed));
  expect(misses.filter((task) => kept.test(task))).toEqual([]);
});
