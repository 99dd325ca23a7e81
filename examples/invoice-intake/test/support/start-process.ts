import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

const command = join(import.meta.dirname, '../../src/commands/serve.ts');

/** Starts the service as a process of its own, and gives a way to kill it as a power cut does. */
export async function startProcess(environment: Record<string, string>) {
  const child = spawn(process.execPath, [command], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  onTestFinished(() => void child.kill('SIGKILL'));
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    url,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async stop() {
      child.kill('SIGTERM');
      return (await exited)[0] as number | null;
    },
  };
}

/** Starts a service that cannot work, and gives what it says. */
export async function endProcess(environment: Record<string, string>) {
  const child = spawn(process.execPath, [command], { env: { ...process.env, ...environment } });
  const [[code], errors] = await Promise.all([once(child, 'close'), text(child.stderr)]);
  return { code: code as number | null, errors };
}

/** A port that nobody uses, for a service that is to be found at the same place after a restart. */
export async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => void server.close(resolve));
  return String(port);
}
