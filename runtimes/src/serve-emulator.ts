import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { smoke } from '../smoke/smoke.ts';
import { documentPath } from './bundles.ts';
import type { Verdict } from '../smoke/check.ts';

const command = fileURLToPath(new URL('../../packages/emulator/dist/cli.js', import.meta.url));

/** Starts the published emulator with a program, and runs the suite against it from here. */
export async function serveEmulator(program: string, token: string): Promise<Verdict[]> {
  const child = spawn(program, [command, '--port', '0', '--time', '20x'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  try {
    const [url] = (await Promise.race([
      once(createInterface(child.stdout), 'line'),
      ended.then(([code]) => Promise.reject(new Error(`the emulator ended with ${code}`))),
    ])) as [string];
    return await smoke({ baseUrl: url, token, path: documentPath() });
  } finally {
    child.kill();
    await ended;
  }
}
