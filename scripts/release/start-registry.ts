import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endWithUs, ProblemsError } from '../base/index.ts';

export interface Registry {
  /** Ends in a slash. */
  url: string;
  stop(): Promise<void>;
}

/** What it accepts and serves: our scope, from anyone on this machine, and nothing from elsewhere. */
const configuration = (storage: string): string => `storage: ${JSON.stringify(storage)}
uplinks: {}
packages:
  '@extend-openapi/*': { access: $all, publish: $all }
publish: { allow_offline: true }
web: { enable: false }
max_body_size: 50mb
log: { type: file, path: ${JSON.stringify(join(storage, 'registry.log'))}, format: json, level: warn }
`;

/** Starts a private registry on loopback from the installed tools. */
export async function startRegistry(tools: string, folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'registry.yaml');
  writeFileSync(file, configuration(folder));
  const child = endWithUs(
    fork(join(tools, 'serve.mjs'), [file], { cwd: tools, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }),
  );
  const ended = once(child, 'exit');
  const told = once(child, 'message') as Promise<[number]>;
  const first = await Promise.race([told, ended.then(() => undefined)]);
  if (first === undefined) throw new ProblemsError([{ message: 'The registry ended before it listened' }]);
  return {
    url: `http://127.0.0.1:${first[0]}/`,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
