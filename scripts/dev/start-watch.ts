import { constants } from 'node:os';
import { join } from 'node:path';
import { Child } from './child.ts';
import { buildClient } from './client-build.ts';
import { Compiler } from './compiler.ts';
import { ServedMock, startMock } from './mocks.ts';
import { createSuite } from './suite.ts';
import { createUpdates } from './update.ts';
import { watchFolders } from './watch-folders.ts';
import { gather, touchedVersions } from './watch.ts';

export interface WatchOptions {
  /** The version that the mock serves. */
  version: string;
  /** Of the mock; the emulator has the next one. */
  port: number;
  /** Tells of a failure. It is no reason to end. */
  tell: (error: unknown) => void;
  say: (text: string) => void;
}

/** Takes all processors for a while, of which an edit that is made meanwhile needs one. */
const buildCommand = ['node_modules/turbo/bin/turbo', 'run', 'build', '--output-logs=errors-only'];

/** How long nothing has to happen before what happened is looked at, in milliseconds. */
const quiet = 50;

/**
 * Starts the servers of a repository whose packages are built, and brings everything up to date with each saved file of
 * the contract.
 *
 * @returns what ends it
 */
export async function startWatch(root: string, options: WatchOptions): Promise<() => Promise<void>> {
  const { version, port, tell, say } = options;
  const mock = new ServedMock(async () => {
    const started = await startMock(root, version, port);
    say(`Mock of version ${version} at ${started.url}`);
    return started;
  });
  const emulator = new Child(['packages/emulator/dist/cli.js', '--port', String(port + 1)]);
  const servers = [mock, emulator];
  const compiler = new Compiler(root);
  const suite = createSuite(root, async (tested) => {
    const url = tested === version ? await mock.url() : undefined;
    return url === undefined ? startMock(root, tested) : { url, stop: async () => {} };
  });
  const updates = createUpdates(root, {
    compiler,
    servers,
    buildClient: () => buildClient(join(root, 'packages/client')),
    suite,
    buildPackages: new Child(buildCommand, constants.priority.PRIORITY_LOW),
    tell,
    say,
  });
  const warmUp = async (): Promise<void> => {
    const { touched } = await compiler.compile([]);
    const operations = new Set([...(touched.get(version)?.operations ?? [])].slice(0, 1));
    // What is loaded and compiled once would take a second of the first edit.
    await suite.run(version, { operations, requests: operations });
    await suite.prepare();
  };
  const started = Promise.all(
    [...servers.map((server) => server.restart()), warmUp()].map((start) => start.catch(tell)),
  );
  const update = async (files: string[]): Promise<void> => {
    await started;
    await updates.update(touchedVersions(files));
  };
  const change = gather(update, quiet, {
    set: setTimeout,
    clear: (timer) => clearTimeout(timer as NodeJS.Timeout),
  });
  const endWatch = watchFolders(join(root, 'openapi'), (file) => {
    if (touchedVersions([file]).length > 0) change(file);
  });
  await started;
  return async () => {
    endWatch();
    await updates.close();
    await Promise.all([suite.close(), ...servers.map((server) => server.stop())]);
  };
}
