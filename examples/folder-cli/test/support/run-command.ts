import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

const command = join(import.meta.dirname, '../../src/cli.ts');

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Starts the command line as a process of its own. */
export function startCommand(args: readonly string[], environment: Record<string, string | undefined>) {
  const child = spawn(process.execPath, [command, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]);
  return {
    /** Resolves when the command says something on stderr. */
    says: once(child.stderr, 'data').then(String),
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    ended: ended.then(([[code], output, errors]): Ended => ({ code: code as number | null, output, errors })),
  };
}
