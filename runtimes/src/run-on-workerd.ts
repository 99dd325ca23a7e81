import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { bundleOf, folder } from './bundles.ts';
import type { Verdict } from '../smoke/check.ts';

/** Serves a worker by workerd, Cloudflare's runtime, and asks it. */
export async function runOnWorkerd(program: string, emulator: string, token: string): Promise<Verdict[]> {
  const port = await findPort();
  const file = join(folder, 'workerd.capnp');
  writeFileSync(file, configure(port, bundleOf('worker')));
  const child = spawn(program, ['serve', file], { stdio: 'inherit' });
  try {
    for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt += 1) {
      const body = JSON.stringify({ baseUrl: emulator, token });
      const response = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body }).catch(() => undefined);
      if (response?.ok === true) return (await response.json()) as Verdict[];
      if (response) throw new Error(`the worker answered ${response.status}: ${await response.text()}`);
      await wait(100);
    }
    throw new Error('workerd does not answer');
  } finally {
    child.kill();
  }
}

const configure = (port: number, bundle: string): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed ${JSON.stringify(basename(bundle))})],
      compatibilityDate = "2026-01-01",
    )),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;

async function findPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
