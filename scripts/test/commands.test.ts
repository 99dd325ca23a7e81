import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from './workspace.ts';

const parts = new Set(['options', 'run']);
const commands = globSync('*.ts', { cwd: join(repository, 'scripts/commands') })
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !parts.has(name));

/** What a command says that refuses its arguments: one problem, without the stack of a defect. */
function refusal(name: string, ...parameters: string[]): string {
  const command = join(repository, 'scripts/commands', `${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...parameters], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^.*error.*\n[\w:-]+: 1 problem, nothing was written\n$/);
  return stderr;
}

test.each(commands)('%s refuses an option that it does not have', (name) => {
  expect(refusal(name, '--chekc')).toMatch(/Unknown option '--chekc'\. It takes: /);
});

test.each<[string, string[], string]>([
  ['diff', ['a', 'b', '--fail-on=minor', '--fail-on', 'major'], "Option '--fail-on' is given twice. It takes: <old>"],
  ['diff', ['a', 'b', '--json', '--markdown'], 'Choose one of --json and --markdown'],
  ['diff', ['a', 'b', '--fail-on', 'none'], '--fail-on takes patch, minor, major, not "none"'],
  ['dev', ['--port', 'x'], '--port takes a whole number from 1 to 65534, not "x"'],
  ['dev', ['--port', '65535'], '--port takes a whole number from 1 to 65534, not "65535"'],
  ['dev', ['nowhere'], 'There is no version "nowhere"'],
  ['mutate', ['--each', '0'], '--each takes a whole number from 1 to 1000, not "0"'],
  ['mutate', ['--seed', ''], '--seed takes a whole number from 0 to 4294967295, not ""'],
])('%s %j is refused', (name, parameters, message) => {
  expect(refusal(name, ...parameters)).toContain(message);
});
