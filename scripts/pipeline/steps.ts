import { spawn, type ChildProcess } from 'node:child_process';
import { styleText } from 'node:util';
import { commandLine } from './command-line.ts';

export interface Step {
  title: string;
  /** `node`, `pnpm`, or a tool of the workspace. */
  command: string;
  parameters: string[];
}

export interface StepResult {
  title: string;
  isPassed: boolean;
  seconds: number;
}

/** Runs one step, saying what it does before it begins and how long it took when it is done. */
async function runStep({ title, command, parameters }: Step, place: string): Promise<StepResult> {
  console.log(`\n${styleText('bold', `${place} ${title}`)}  ${styleText('dim', [command, ...parameters].join(' '))}`);
  const start = performance.now();
  const code = await runCommand(command, parameters);
  const seconds = (performance.now() - start) / 1000;
  const verdict = code === 0 ? styleText('green', 'done') : styleText('red', `failed with ${code}`);
  console.log(`${verdict} in ${seconds.toFixed(1)} s`);
  return { title, isPassed: code === 0, seconds };
}

/** Runs steps in order and stops at the first that fails, because the next ones build on it. */
export async function runSteps(steps: readonly Step[]): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const [index, step] of steps.entries()) {
    const result = await runStep(step, `[${index + 1}/${steps.length}]`);
    results.push(result);
    if (!result.isPassed) break;
  }
  return results;
}

/** Runs a program with our terminal and returns its exit code. Whoever interrupts us interrupts it as well. */
async function runCommand(tool: string, given: readonly string[]): Promise<number> {
  const { command, parameters } = commandLine(process.cwd(), tool, given);
  const child = spawn(command, parameters, { stdio: 'inherit' });
  const release = forwardSignals(child);
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
    });
  } finally {
    release();
  }
}

function forwardSignals(child: ChildProcess): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const forward = (signal: NodeJS.Signals): void => {
    child.once('close', () => process.exit(signal === 'SIGINT' ? 130 : 143));
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  return () => {
    for (const signal of signals) process.off(signal, forward);
  };
}
