import { writeOutputs } from '../base/index.ts';
import { BackgroundBuild } from './background-build.ts';
import type { Compiler } from './compiler.ts';
import type { Suite } from './suite.ts';
import { joinTouched, type Touched } from './touched-operations.ts';

/** What an update brings up to date, besides the files that are made of the contract. */
export interface Parts {
  compiler: Pick<Compiler, 'compile'>;
  /** Each is started anew with each bundle that changed. */
  servers: readonly { restart: () => Promise<void> }[];
  /** Makes what the client runs as from its generated sources. */
  buildClient: () => Promise<void>;
  suite: Pick<Suite, 'prepare' | 'run' | 'cancel'>;
  /** Makes everything else, declarations above all, which takes longer than an edit. */
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
  const { compiler, servers, buildClient, suite, tell, say } = parts;
  const build = new BackgroundBuild(parts.buildPackages);
  /** What has not been tested to the end since it was touched, the version that was touched last at the end. */
  const untested = new Map<string, Touched>();
  let updating: Promise<void> = Promise.resolve();
  let checks: Promise<void> = Promise.resolve();
  /** What the client was last made to run as. */
  let built: string | undefined;
  let turn = 0;

  async function stop(): Promise<void> {
    turn += 1;
    await suite.cancel();
    await checks;
  }

  async function bringUpToDate(versions: readonly string[]): Promise<void> {
    const start = performance.now();
    const paused = build.pause();
    try {
      const { bundles, sources, touched, versions: known } = await compiler.compile(versions);
      for (const version of untested.keys()) if (!known.includes(version)) untested.delete(version);
      for (const [version, found] of touched) {
        const before = untested.get(version);
        untested.delete(version);
        untested.set(version, before ? joinTouched(before, found) : found);
      }
      const changed = writeOutputs(root, bundles);
      const written = writeOutputs(root, sources);
      say(`${versions.join(', ')}: ${changed.length + written.length} files written ${since(start)}`);
      if (changed.length + written.length === 0) return void build.resume(checks).catch(tell);
      build.require();
      await Promise.all([stop(), paused]);
      const restarts = servers.map((server) => server.restart().catch(tell));
      const client = runOf(sources.files);
      if (client !== built) {
        built = undefined;
        await buildClient();
        built = client;
      }
      checks = check(turn, start).catch(tell);
      void build.resume(checks).catch(tell);
      await Promise.all(restarts);
    } catch (error) {
      tell(error);
    }
  }

  /** Not waited for: the next edit is not to wait either. */
  async function check(mine: number, start: number): Promise<void> {
    for (const [version, found] of [...untested].toReversed()) {
      if (found.operations.size === 0 || turn !== mine) continue;
      try {
        const { tests, failures } = await suite.run(version, found);
        if (turn !== mine) return;
        // What failed is tested again with the next edit, which may mend it from anywhere.
        if (failures === 0) untested.delete(version);
        const outcome = failures === 0 ? `${tests} tests passed` : `${failures} of ${tests} tests failed`;
        say(`${version}: ${outcome} ${since(start)}`);
      } catch (error) {
        tell(error);
      }
    }
    if (turn === mine) await suite.prepare();
  }

  return {
    update: (versions) => (updating = bringUpToDate(versions)),
    close: async () => {
      await updating;
      await Promise.all([stop(), build.pause()]);
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
