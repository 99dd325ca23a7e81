import { writeOutputs } from '../base/index.ts';
import type { Compiler } from './compiler.ts';
import type { Suite } from './suite.ts';

/** What an update brings up to date, besides the files that are made of the contract. */
export interface Parts {
  compiler: Pick<Compiler, 'compile'>;
  /** Each is started anew with each bundle that changed. */
  servers: readonly { restart: () => Promise<void> }[];
  /** Makes what the client runs as from its generated sources. */
  buildClient: () => Promise<void>;
  suite: Pick<Suite, 'run' | 'cancel'>;
  /** Makes everything else, declarations above all. It takes longer than an edit, and the next one ends it. */
  buildPackages: { run: () => Promise<boolean>; stop: () => Promise<void> };
  /** Tells of a failure. It is no reason to end. */
  tell: (error: unknown) => void;
  say: (text: string) => void;
}

export interface Updates {
  /** Brings everything up to date with the versions that were touched. What is broken is told of, and the rest runs on. */
  update: (versions: readonly string[]) => Promise<void>;
  /** Waits for an update that is under way, and ends what runs after it. */
  close: () => Promise<void>;
}

/** Updates of a repository. They are to be made one after the other. */
export function createUpdates(root: string, parts: Parts): Updates {
  const { compiler, servers, buildClient, suite, buildPackages, tell, say } = parts;
  /** What has not been tested to the end since it was touched, the version that was touched last at the end. */
  const untested = new Map<string, Set<string>>();
  let updating: Promise<void> = Promise.resolve();
  let checks: Promise<void> = Promise.resolve();
  /** What the client was last made to run as. */
  let built: string | undefined;
  let turn = 0;

  async function stop(): Promise<void> {
    turn += 1;
    await Promise.all([suite.cancel(), buildPackages.stop()]);
    await checks;
  }

  async function bringUpToDate(versions: readonly string[]): Promise<void> {
    const start = performance.now();
    try {
      const { bundles, sources, touched, versions: known } = await compiler.compile(versions);
      for (const version of untested.keys()) if (!known.includes(version)) untested.delete(version);
      for (const [version, operations] of touched) {
        const all = new Set([...(untested.get(version) ?? []), ...operations]);
        untested.delete(version);
        untested.set(version, all);
      }
      const changed = writeOutputs(root, bundles);
      const written = writeOutputs(root, sources);
      say(`${versions.join(', ')}: ${changed.length + written.length} files written ${since(start)}`);
      if (changed.length + written.length === 0) return;
      await stop();
      const restarts = servers.map((server) => server.restart().catch(tell));
      const client = runOf(sources.files);
      if (client !== built) {
        built = undefined;
        await buildClient();
        built = client;
      }
      checks = check(turn, start).catch(tell);
      await Promise.all(restarts);
    } catch (error) {
      tell(error);
    }
  }

  /** Not waited for: the next edit is not to wait either. */
  async function check(mine: number, start: number): Promise<void> {
    for (const [version, operations] of [...untested].toReversed()) {
      if (operations.size === 0 || turn !== mine) continue;
      say(`${version}: testing ${operations.size} operations ${since(start)}`);
      try {
        await suite.run(version, [...operations]);
      } catch (error) {
        tell(error);
        continue;
      }
      if (turn !== mine) return;
      untested.delete(version);
      say(`${version}: tested ${since(start)}`);
    }
    if (turn === mine) await buildPackages.run();
  }

  return {
    update: (versions) => (updating = bringUpToDate(versions)),
    close: async () => {
      await updating;
      await stop();
    },
  };
}

const since = (start: number): string => `after ${((performance.now() - start) / 1000).toFixed(1)} s`;

/** What the client runs as, of its generated sources: its calls are types alone, and comments are left out of it. */
const runOf = (files: ReadonlyMap<string, string>): string =>
  [...files]
    .filter(([file]) => file.startsWith('packages/client/src/generated/'))
    .map(([file, text]) => `${file}\n${text.replaceAll(/^ *\/\*\*[^]*?\*\/\n/gm, '')}`)
    .join('\n');
