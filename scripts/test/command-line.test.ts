import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from '../pipeline/command-line.ts';
import { repository } from './workspace.ts';

test.each([
  ['its program', String.raw`C:\Users\a b\AppData\Local\npm-cache\_npx\1f\node_modules\pnpm\pnpm.exe`],
  ['its program without an ending', '/home/a/.npm/_npx/1f/node_modules/pnpm/pnpm'],
])('pnpm is started from where it says that it is, by no shell and by no name: %s', (_, file) => {
  expect(commandLine(repository, 'pnpm', ['build', 'a b'], { npm_execpath: file })).toEqual({
    command: file,
    parameters: ['build', 'a b'],
  });
});

test('pnpm as a script is run by this Node', () => {
  const file = String.raw`C:\Program Files\nodejs\node_modules\corepack\dist\pnpm.cjs`;
  expect(commandLine(repository, 'pnpm', ['build'], { npm_execpath: file })).toEqual({
    command: process.execPath,
    parameters: [file, 'build'],
  });
});

test.each([[undefined], ['/usr/lib/node_modules/npm/bin/npm-cli.js']])(
  'who was not started by pnpm is told to be: %s',
  (file) => {
    expect(() => commandLine(repository, 'pnpm', ['build'], { npm_execpath: file })).toThrow('Start this through pnpm');
  },
);

test.each(['turbo', 'publint', 'attw'])(
  '%s is run by this Node from its own file, not from a script of a shell',
  (tool) => {
    const { command, parameters } = commandLine(repository, tool, ['--version']);
    expect(command).toBe(process.execPath);
    expect(parameters[0]).not.toContain(join('node_modules', '.bin'));
    const { status, stdout } = spawnSync(command, parameters, { encoding: 'utf8' });
    expect({ status, version: /^v?\d+\.\d+/.test(stdout.trim().replace(/^\D*/, '')) }).toEqual({
      status: 0,
      version: true,
    });
  },
);
