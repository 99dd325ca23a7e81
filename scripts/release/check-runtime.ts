import { copyFileSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { emittedFolder, resolutions } from './check-types.ts';
import { runNpm, type Consumer } from './make-consumer.ts';
import { runProgram } from '../base/index.ts';
import type { Cell } from './table.ts';
import type { Tools } from './tools.ts';

/** Runs what each compiler emitted on the consumer's Node against the emulator of that consumer. */
export async function checkEmitted(column: string, consumer: Consumer, from: Consumer, tools: Tools): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const { name } of tools.compilers) {
    for (const resolution of Object.keys(resolutions)) {
      const folder = emittedFolder(name, resolution);
      mkdirSync(join(consumer.folder, folder), { recursive: true });
      if (from !== consumer) cpSync(join(from.folder, folder), join(consumer.folder, folder), { recursive: true });
      cells.push(await runService(`${name}, ${resolution}`, column, consumer, join(folder, 'service.js')));
    }
  }
  return cells;
}

/** Runs a service whose last line tells of each check what went wrong. */
export async function runService(row: string, column: string, consumer: Consumer, file: string): Promise<Cell> {
  const { isPassed, result, output } = await runProgram(consumer.node, [file], consumer);
  return isPassed && output === result
    ? readResults(row, column, result)
    : { row, column, outcome: 'failed', reason: output.trim().slice(0, 1000) };
}

/** Makes a cell of what a service told. */
export function readResults(row: string, column: string, line: string): Cell {
  const results = Object.entries(JSON.parse(line) as Record<string, string>);
  const wrong = results.filter(([, problem]) => problem !== '');
  const text = `${results.length - wrong.length} of ${results.length}`;
  const reason = wrong.map(([name, problem]) => `${name}: ${problem}`).join('; ');
  return { row, column, text, outcome: wrong.length === 0 ? 'passed' : 'failed', ...(reason ? { reason } : {}) };
}

/** What installing says, what npm thinks of the tree, `require()`, and the command, on one Node. */
export async function checkInstallation(column: string, consumer: Consumer, tools: Tools): Promise<Cell[]> {
  const { isPassed, output } = consumer.installation;
  const silence = (row: string, isWell: boolean, said: string): Cell => ({
    row,
    column,
    outcome: isWell ? 'passed' : 'failed',
    ...(isWell ? {} : { reason: said.trim().slice(0, 1000) }),
  });
  // What npm says of the settings of this machine is not about the packages.
  const tree = await runNpm(consumer, tools, 'ls', '--all');
  copyFileSync(join(import.meta.dirname, 'consumer', 'service.cjs'), join(consumer.folder, 'service.cjs'));
  const bin = join('node_modules', '@extend-openapi', 'emulator', 'dist', 'cli.js');
  const help = await runProgram(consumer.node, [bin, '--help'], consumer);
  return [
    silence(
      'npm install warns of nothing',
      isPassed && !/npm (warn|error) (?!Unknown \w+ config)/.test(output),
      output,
    ),
    silence('npm ls --all is clean', tree.isPassed, tree.output),
    await runService('require() of ESM', column, consumer, 'service.cjs'),
    silence('extend-emulator --help', help.isPassed && help.result.startsWith('Usage: extend-emulator'), help.output),
  ];
}
