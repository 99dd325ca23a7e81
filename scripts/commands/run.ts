import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { formatProblem, ProblemsError } from '../base/index.ts';

/** The repository that the commands work on. */
export const root: string = resolve(import.meta.dirname, '../..');

// Files are named from where the command was typed, which a package manager remembers in INIT_CWD.
export const origin: string = process.env.INIT_CWD ?? process.cwd();

/** Runs a command from the repository's root: problems are printed one per line, anything else is a defect and keeps its stack. */
export async function run(name: string, command: (arguments_: string[]) => Promise<number>): Promise<void> {
  process.chdir(root);
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    printProblems(error);
    console.error(
      `${name}: ${error.problems.length} ${error.problems.length === 1 ? 'problem' : 'problems'}, nothing was written`,
    );
    process.exitCode = 1;
  }
}

/** Prints problems one per line, and of any other failure what it says of itself. */
export function printProblems(error: unknown): void {
  const problems = error instanceof ProblemsError ? error.problems : [{ message: String(error) }];
  for (const problem of problems) console.error(`${styleText('red', 'error')}  ${formatProblem(problem)}`);
}
