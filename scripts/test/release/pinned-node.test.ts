import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createFolder, repository } from '../workspace.ts';

const workspace = parse(readFileSync(join(repository, 'pnpm-workspace.yaml'), 'utf8')) as { nodeVersion: string };

/** Sets the workspace up, as every command of the package manager does, on a machine that may be another one. */
function setUp(machine: { platform: string; node: string; files?: Record<string, string> }) {
  const file = join(createFolder(machine.files), '.pnpmfile.mjs');
  copyFileSync(join(repository, '.pnpmfile.mjs'), file);
  const code = `
    Object.defineProperty(process, 'platform', { value: '${machine.platform}' });
    Object.defineProperty(process, 'versions', { value: { node: '${machine.node}' } });
    const { hooks } = await import('${pathToFileURL(file).href}');
    console.log(JSON.stringify(hooks.updateConfig({})));`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
}

test.each([
  ['a Mac', { platform: 'darwin', node: '20.20.2' }],
  ['Windows', { platform: 'win32', node: '24.17.0' }],
  ['an installation without it', { platform: 'linux', node: '22.0.0', files: { 'node_modules/a/package.json': '{}' } }],
])('where the pinned Node is not to be had, one sentence says which to install: %s', (_, machine) => {
  const { status, stderr, stdout } = setUp(machine);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(`install Node ${workspace.nodeVersion} (24.18 or newer will do`);
});

test.each([
  ['a Mac with a Node that will do', { platform: 'darwin', node: '24.18.0' }],
  ['a newer Node', { platform: 'win32', node: '26.0.0' }],
  ['Linux before the installation', { platform: 'linux', node: '20.20.2' }],
  ['Linux after it', { platform: 'linux', node: '20.20.2', files: { 'node_modules/.bin/node': '' } }],
])('nothing is said on %s', (_, machine) => {
  const { status, stderr, stdout } = setUp(machine);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ extraEnv: { DO_NOT_TRACK: '1' } });
});
