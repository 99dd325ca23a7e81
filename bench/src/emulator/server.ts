import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readOnce } from './load.ts';

/** What is compared: each a command that serves the newest version. */
export type ServerName = 'emulator' | 'mock' | 'prism';

export const titles: Record<ServerName, string> = {
  emulator: 'this emulator',
  mock: 'this mock',
  prism: 'Prism, command line',
};

const fileOf = (specifier: string): string => fileURLToPath(import.meta.resolve(specifier));

const near = (specifier: string, path: string): string => fileURLToPath(new URL(path, import.meta.resolve(specifier)));

const commands: Record<ServerName, (port: string) => string[]> = {
  emulator: (port) => [near('@extend-openapi/emulator/package.json', 'dist/cli.js'), '--port', port],
  mock: (port) => [near('@extend-openapi/mock', 'cli.js'), '2026-02-09', '--port', port],
  prism: (port) => [
    near('@stoplight/prism-cli', 'index.js'),
    'mock',
    '--port',
    port,
    '--verboseLevel',
    'fatal',
    fileOf('@extend-openapi/spec/2026-02-09.json'),
  ],
};

export interface Server {
  readonly url: string;
  /** From the start of the process to its first answer, in milliseconds. */
  readonly readyAfter: number;
  /** Processor time so far, in milliseconds. */
  processorTime(): number;
  /** Resident memory, in MB. */
  memory(): number;
  /** What is left of the heap after a collection, in MB; of a server that was started with the reporter. */
  heap(): Promise<number>;
  stop(): Promise<void>;
}

/**
 * Starts a server as a process of its own and waits until it has answered a list of files.
 *
 * @param flags of Node, which what is compared must do without: they cost time at the start
 */
export async function startServer(name: ServerName, flags: readonly string[] = []): Promise<Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const start = performance.now();
  const child = spawn(process.execPath, [...flags, ...commands[name](String(port))], {
    stdio: ['ignore', 'ignore', 'inherit', ...(flags.length > 0 ? ['ipc' as const] : [])],
  });
  while (
    !(await readOnce(`${url}/files`).then(
      () => true,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`${titles[name]} ended with ${child.exitCode}`);
    await pause(5);
  }
  const proc = (file: string): string => readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
  return {
    url,
    readyAfter: performance.now() - start,
    processorTime() {
      // Fields 14 and 15 of proc_pid_stat(5), in hundredths of a second; the name before them may have spaces.
      const fields = proc('stat').split(') ').at(-1)!.split(' ');
      return (Number(fields[11]) + Number(fields[12])) * 10;
    },
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(proc('status'))![1]) / 1024,
    async heap() {
      child.send('heap');
      const [bytes] = (await once(child, 'message')) as [number];
      return bytes / 2 ** 20;
    },
    async stop() {
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
