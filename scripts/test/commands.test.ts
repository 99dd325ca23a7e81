import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Run } from './run-commands.ts';
import { repository } from './workspace.ts';

const parts = new Set(['options', 'run']);
const commands = globSync('*.ts', { cwd: join(repository, 'scripts/commands') })
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !parts.has(name));

const refusals: readonly [name: string, parameters: string[], message: string][] = [
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
  ...commands.map((name): [string, string[], string] => [name, ['--chekc'], "Unknown option '--chekc'. It takes: "]),
];
const questions = commands.map((name): [string, string[]] => [name, ['--help']]);

const start = (file: string, ...parameters: string[]): Run =>
  spawnSync(process.execPath, [join(repository, file), ...parameters], { encoding: 'utf8' }) as unknown as Run;

const { stdout: printed } = start('scripts/test/run-commands.ts', JSON.stringify([...refusals, ...questions]));
const runs = JSON.parse(printed) as Run[];

/** One problem, without the stack of a defect. */
function expectRefusal({ status, stdout, stderr }: Run, message: string): void {
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^.*error.*\n[\w:-]+: 1 problem, nothing was written\n$/);
  expect(stderr).toContain(message);
}

test.each(refusals.map((refusal, index) => [...refusal, runs[index]!] as const))(
  '%s %j is refused',
  (_name, _parameters, message, run) => expectRefusal(run, message),
);

test('a command of its own process is refused so too', () => {
  expectRefusal(start('scripts/commands/generate.ts', '--chekc'), "Unknown option '--chekc'. It takes: --check");
});

test.each(questions.map(([name], index) => [name, runs[refusals.length + index]!] as const))(
  '%s says what it takes, and does nothing',
  (_name, { status, stdout, stderr }) => {
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^[\w:-]+ takes: .+\n$/);
  },
);

test.each(['bench/run.ts', 'bench/emulator.ts', 'runtimes/src/run.ts'])('%s refuses in one sentence', (file) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, file), '--chekc'], {
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: "error  Unknown option '--chekc'\n" });
});
