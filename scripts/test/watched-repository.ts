import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, vi } from 'vitest';

const program = `
const { startWatch } = await import('./scripts/dev/index.ts');
const print = (text) => console.log(String(text));
const end = await startWatch(process.cwd(), { version: process.argv[1], port: 41_710, tell: print, say: print });
print('watching');
process.once('SIGTERM', () => void end().then(() => print('ended')));
`;

/** A built repository that is watched by a process of its own. Whatever it says is taken in the order in which it is said. */
export function watchRepository(folder: string, version: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, version], { cwd: folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  return {
    /** Waits until something is said, and gives all that was said since the last time. */
    async hear(pattern: RegExp): Promise<string> {
      await vi.waitFor(() => expect(output).toMatch(pattern), { timeout: 60_000, interval: 20 });
      const heard = output;
      output = '';
      return heard;
    },
    /** @returns the code that it ends with */
    async end(): Promise<number | null> {
      const ended = once(child, 'exit') as Promise<[number | null]>;
      child.kill('SIGTERM');
      return (await ended)[0];
    },
  };
}
