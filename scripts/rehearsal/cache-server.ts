import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { endWithUs, mustRun, ProblemsError } from '../base/index.ts';

/** An open-source server of the protocol that turbo speaks: https://ducktors.github.io/turborepo-remote-cache */
const server = 'turborepo-remote-cache@2.12.0';

/** A remote cache on loopback. */
export interface CacheServer {
  /** What turbo needs in its environment. */
  env: Record<'TURBO_API' | 'TURBO_TOKEN' | 'TURBO_TEAM', string>;
  stop: () => Promise<void>;
}

/** Installs a cache server below a folder and starts it. It keeps what it is given in that folder. */
export async function startCacheServer(folder: string): Promise<CacheServer> {
  const install = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', '--ignore-scripts', server];
  mkdirSync(folder, { recursive: true });
  await mustRun('npm', install, { folder });
  const port = await findPort();
  const env = { TURBO_API: `http://127.0.0.1:${port}`, TURBO_TOKEN: crypto.randomUUID(), TURBO_TEAM: 'team_rehearsal' };
  const child = endWithUs(
    spawn(process.execPath, [join(folder, 'node_modules/turborepo-remote-cache/dist/cli.js')], {
      env: {
        PORT: String(port),
        HOST: '127.0.0.1',
        TURBO_TOKEN: env.TURBO_TOKEN,
        STORAGE_PROVIDER: 'local',
        STORAGE_PATH: join(folder, 'artifacts'),
        LOG_LEVEL: 'error',
      },
      stdio: 'inherit',
    }),
  );
  const ended = once(child, 'exit');
  for (let attempt = 0; !(await isReady(env)); attempt += 1) {
    if (attempt > 100 || child.exitCode !== null)
      throw new ProblemsError([{ message: `${server} does not answer at ${env.TURBO_API}` }]);
    await wait(200);
  }
  return {
    env,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

const isReady = ({ TURBO_API, TURBO_TOKEN }: CacheServer['env']): Promise<boolean> =>
  fetch(`${TURBO_API}/v8/artifacts/status`, { headers: { authorization: `Bearer ${TURBO_TOKEN}` } }).then(
    ({ ok }) => ok,
    () => false,
  );

async function findPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
