import { spawn } from 'node:child_process';
import { endWithUs } from './belongings.ts';
import { ProblemsError } from './problem.ts';

export interface Outcome {
  isPassed: boolean;
  /** What it printed on both outputs, in the order it came. */
  output: string;
  /** What it printed as its result. */
  result: string;
}

export interface Place {
  folder: string;
  /** Added to our own environment. */
  environment?: Readonly<Record<string, string>>;
}

/** Runs a program to its end and keeps what it says. It is stopped when it takes longer than ten minutes. */
export async function runProgram(command: string, parameters: readonly string[], place: Place): Promise<Outcome> {
  const child = endWithUs(
    spawn(command, parameters, {
      cwd: place.folder,
      env: { ...ownEnvironment(), ...place.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 600_000,
    }),
  );
  let output = '';
  let result = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += String(chunk);
    result += String(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => void (output += String(chunk)));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ isPassed: false, output: String(error), result }));
    child.once('close', (code) => resolve({ isPassed: code === 0, output, result }));
  });
}

/** What our own package manager tells its scripts is not for those that a consumer runs. */
const ownEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

/** Runs a program that has to succeed. @throws {ProblemsError} with what it said. */
export async function mustRun(command: string, parameters: readonly string[], place: Place): Promise<Outcome> {
  const outcome = await runProgram(command, parameters, place);
  if (outcome.isPassed) return outcome;
  const line = [command, ...parameters].join(' ');
  throw new ProblemsError([{ message: `"${line}" failed: ${outcome.output.trim()}` }]);
}
