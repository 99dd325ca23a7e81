import { relative } from 'node:path';
import { getSystemErrorMessage } from 'node:util';

/** Something wrong in the contract, with the place to look at. */
export interface Problem {
  message: string;
  /** Path of the file, relative to the repository where possible. */
  file?: string;
  line?: number;
  column?: number;
}

/** Carries every problem found in one go, so that nobody mends them one run at a time. */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

/** The problems that an error carries, or the one that the system has with a file or a program; none are in a defect. */
export function findProblems(error: unknown): readonly Problem[] {
  if (error instanceof ProblemsError) return error.problems;
  const { errno, syscall, path } = error as NodeJS.ErrnoException;
  if (errno === undefined || syscall === undefined) return [];
  // Some of Node's functions give the number of an error with the other sign.
  const message = `The system refuses "${syscall}": ${getSystemErrorMessage(-Math.abs(errno))}`;
  return [path === undefined ? { message } : { message, file: shown(path) }];
}

/** `file:line:column  message`, the form that editors and terminals turn into a link. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  return place ? `${place}  ${problem.message}` : problem.message;
}

/** A path as people type it: relative to where they are. */
export const shown = (file: string): string => relative(process.cwd(), file) || file;
