import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { endWithUs, ProblemsError } from '../base/index.ts';
import type { Consumer } from './make-consumer.ts';

/** Starts the emulator that a consumer has installed, by its command; the first line printed is its URL. */
export async function startEmulator({ folder, node }: Consumer): Promise<{ url: string; stop(): Promise<void> }> {
  const bin = join(folder, 'node_modules', '@extend-openapi', 'emulator', 'dist', 'cli.js');
  const child = endWithUs(spawn(node, [bin, '--port', '0'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] }));
  const ended = once(child, 'exit');
  const first = await Promise.race([once(child.stdout, 'data'), ended.then(() => undefined)]);
  if (first === undefined) throw new ProblemsError([{ message: 'The emulator ended before it listened' }]);
  return {
    url: String(first[0]).trim().split('\n')[0]!,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
