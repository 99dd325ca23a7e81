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

test.each(['generate', 'diff', 'start'])('%s says what it takes, and does nothing', (name) => {
  const command = join(repository, 'scripts/commands', `${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--help'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^[\w:-]+ takes: .+\n$/);
});

test.each(['bench/run.ts', 'bench/emulator.ts', 'runtimes/src/run.ts'])('%s refuses in one sentence', (file) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, file), '--chekc'], {
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: "error  Unknown option '--chekc'\n" });
});

test.each<[string, string[], string]>([
  ['diff', ['a', 'b', '--fail-on=minor', '--fail-on', 'major'], "Option '--fail-on' is given twice. It takes: <old>"],
  ['diff', ['a', 'b', '--json', '--markdown'], 'Choose one of --json and --markdown'],
  ['diff', ['a', 'b', '--fail-on', 'none'], '--fail-on takes patch, minor, major, not "none"'],
  ['test', ['client'], 'Unexpected argument "client". It takes: no arguments'],
  ['migrations', ['a', 'b', 'c'], 'Unexpected argument "c". It takes: <old> <new> --check'],
  ['docs', ['--check', '--dev'], 'Choose one of --check and --dev'],
  ['dev', ['--port'], "Option '--port <value>' argument missing. It takes: <version> --port"],
  ['migrations', ['2025-04-21', '2025-04-21'], '2025-04-21 is not older than 2025-04-21'],
  ['migrations', ['2026-02-09', '2025-04-21'], '2026-02-09 is not older than 2025-04-21'],
  ['changeset-check', [''], 'git knows no "": name the branch or commit to compare with'],
  ['changeset-from-diff', ['no-such-branch'], 'git knows no "no-such-branch"'],
  ['dev', ['--port', 'x'], '--port takes a whole number from 1 to 65534, not "x"'],
  ['dev', ['--port', '65535'], '--port takes a whole number from 1 to 65534, not "65535"'],
  ['dev', ['nowhere'], 'There is no version "nowhere"'],
  ['lint', ['nowhere/openapi.yaml'], 'There is no file "nowhere/openapi.yaml"'],
  ['mutate', ['--each', '0'], '--each takes a whole number from 1 to 1000, not "0"'],
  ['mutate', ['--seed', ''], '--seed takes a whole number from 0 to 4294967295, not ""'],
])('%s %j is refused', (name, parameters, message) => {
  expect(refusal(name, ...parameters)).toContain(message);
});
