import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { findProblems, formatProblem, ProblemsError } from '../base/index.ts';
import { Usage } from './options.ts';

/** The repository that the commands work on. */
export const root: string = resolve(import.meta.dirname, '../..');

// Files are named from where the command was typed, which a package manager remembers in INIT_CWD.
export const origin: string = process.env.INIT_CWD ?? process.cwd();

/**
 * Runs a command from the repository's root: problems are printed one per line, and so is what the system refuses; anything
 * else is a defect and keeps its stack.
 */
export async function run(name: string, command: (arguments_: string[]) => Promise<number>): Promise<void> {
  process.chdir(root);
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    if (error instanceof Usage) return console.log(`${name} takes: ${error.message}`);
    const { length } = findProblems(error);
    if (length === 0) throw error;
    printProblems(error);
    // Where the system stops us, some files may be written already; each of them is whole.
    const outcome = error instanceof ProblemsError ? 'nothing was written' : 'no file was left half written';
    console.error(`${name}: ${length} ${length === 1 ? 'problem' : 'problems'}, ${outcome}`);
    process.exitCode = 1;
  }
}

/** Prints problems one per line, and of any other failure what it says of itself. */
export function printProblems(error: unknown): void {
  const problems = findProblems(error);
  for (const problem of problems.length > 0 ? problems : [{ message: String(error) }])
    console.error(`${styleText('red', 'error')}  ${formatProblem(problem)}`);
}
