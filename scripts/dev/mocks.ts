import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Mock {
  url: string;
  stop: () => Promise<void>;
}

/**
 * Starts a mock in this process, from the build of its package: what it stands on takes a second to load, once.
 *
 * @throws {Error} when the package is not built, there is no such version, or the port is taken.
 */
export async function startMock(root: string, version: string, port = 0): Promise<Mock> {
  const file = pathToFileURL(join(root, 'packages/mock/dist/index.js')).href;
  const { startMock: start } = (await import(file)) as {
    startMock: (options: { version: string; port: number }) => Promise<Mock>;
  };
  return start({ version, port });
}

/** The mock that a developer talks to: started over again with each bundle, at one place. */
export class ServedMock {
  readonly #start: () => Promise<Mock>;
  #mock: Mock | undefined;
  #restarted: Promise<void> = Promise.resolve();

  constructor(start: () => Promise<Mock>) {
    this.#start = start;
  }

  /** @throws {Error} when it cannot start; the next try may. */
  restart(): Promise<void> {
    const restarted = this.stop().then(async () => {
      this.#mock = await this.#start();
    });
    this.#restarted = restarted.catch(() => {});
    return restarted;
  }

  /** Where it is, once it has restarted; nowhere when it could not. */
  async url(): Promise<string | undefined> {
    await this.#restarted;
    return this.#mock?.url;
  }

  async stop(): Promise<void> {
    await this.#mock?.stop();
    this.#mock = undefined;
  }
}
