import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** How long Node takes for a command in a new process, in milliseconds. */
export async function timeProcess(parameters: string[], cwd: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, parameters, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = Promise.all([child.stdout.toArray(), child.stderr.toArray()]);
  const [code] = (await once(child, 'exit')) as [number];
  const milliseconds = performance.now() - start;
  if (code !== 0) throw new Error(`${parameters.join(' ')} ended with ${code}: ${(await output).flat().join('')}`);
  return milliseconds;
}
