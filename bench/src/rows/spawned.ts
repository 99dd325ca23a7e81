import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What Node prints for a command in a new process. */
export async function readOutput(parameters: string[], cwd: string): Promise<string> {
  const child = spawn(process.execPath, parameters, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = Promise.all([child.stdout.toArray(), child.stderr.toArray()]);
  const [code] = (await once(child, 'exit')) as [number];
  const [printed, complaints] = (await output).map((chunks) => chunks.join('')) as [string, string];
  if (code !== 0) throw new Error(`${parameters.join(' ')} ended with ${code}: ${printed}${complaints}`);
  return printed;
}

/** How long Node takes for a command in a new process, in milliseconds. */
export async function timeProcess(parameters: string[], cwd: string): Promise<number> {
  const start = performance.now();
  await readOutput(parameters, cwd);
  return performance.now() - start;
}
