import { runOnProcess } from './run-on-process.ts';
import { runInChromium } from './run-in-chromium.ts';
import { runOnWorkerd } from './run-on-workerd.ts';
import type { Verdict } from '../smoke/check.ts';

/** Runs the smoke suite with a program. */
export type Host = (program: string, emulator: string, token: string) => Promise<Verdict[]>;

export interface Runtime {
  name: string;
  /** The npm package that has the program, in the version that is tried, and the program's place in it. */
  package?: { name: string; version: string; program: string };
  host: Host;
  /** Whether the emulator runs on it as well. */
  isServer?: boolean;
}

const { platform, arch } = process;

const node = (version: string): Runtime => ({
  name: `Node ${version
    .split('.')
    .slice(0, version === '20.3.0' ? 2 : 1)
    .join('.')}`,
  package: { name: `node-${platform}-${arch}`, version, program: 'bin/node' },
  host: runOnProcess(),
  isServer: true,
});

/** Every runtime that the client is meant for, and those among them that the emulator is meant for. */
export const runtimes: readonly Runtime[] = [
  node('20.3.0'),
  node('20.20.2'),
  node('22.23.3'),
  node('24.21.0'),
  node('26.10.0'),
  {
    name: 'Bun',
    package: {
      name: `@oven/bun-${platform}-${arch === 'arm64' ? 'aarch64' : arch}`,
      version: '1.4.5',
      program: 'bin/bun',
    },
    host: runOnProcess('run'),
    isServer: true,
  },
  {
    name: 'Deno',
    package: {
      name: `@deno/${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}`,
      version: '2.9.6',
      program: 'deno',
    },
    host: runOnProcess('run', '--allow-all', '--no-config'),
  },
  {
    name: 'workerd',
    package: {
      name: `@cloudflare/workerd-${platform}-${arch === 'x64' ? '64' : arch}`,
      version: '1.20261117.1',
      program: 'bin/workerd',
    },
    host: runOnWorkerd,
  },
  { name: 'Chromium', host: runInChromium },
];
