import { checkStartOptions } from './check-options.ts';
import type { Emulator } from './emulator.ts';
import type { EmulatorOptions } from './options.ts';
import { serve, type ServeOptions } from './serve.ts';
import { createMemoryStorage } from './store/storage.ts';
import { wireEmulator } from './wire-emulator.ts';

/** Options of {@link startEmulator}. */
export interface StartOptions extends EmulatorOptions, ServeOptions {
  /** SQLite file that keeps the worlds beyond the end of the process; needs `node:sqlite`. @default memory only */
  readonly data?: string;
}

/**
 * Starts an emulator that listens.
 *
 * @example
 * ```ts
 * const emulator = await startEmulator({ port: 0 });
 * const client = createExtendClient({ token: 'sk_test', baseUrl: emulator.url });
 * await emulator.stop();
 * ```
 *
 * @throws {TypeError} for an option that there is not, or that makes no sense
 * @throws {Error} when the port is taken, or the data file cannot be used
 */
export async function startEmulator(options: StartOptions = {}): Promise<Emulator> {
  checkStartOptions(options);
  const { data } = options;
  // Loaded only when it is asked for: older runtimes have no `node:sqlite`.
  const storage =
    data === undefined
      ? createMemoryStorage()
      : await import('./store/sqlite-storage.ts').then(({ openSqliteStorage }) => openSqliteStorage(data));
  const emulator = wireEmulator(storage, options);
  const server = await serve(emulator.fetch, options).catch(async (error: unknown) => {
    await emulator.stop();
    throw error;
  });
  emulator.serveAt(server.url);
  return {
    ...emulator,
    url: server.url,
    async stop() {
      await server.stop();
      await emulator.stop();
    },
  };
}
