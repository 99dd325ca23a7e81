import { createEmulator, type Emulator } from './create-emulator.ts';
import type { EmulatorOptions } from './options.ts';
import { serve, type ServeOptions } from './serve.ts';

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
 * @throws {Error} when the port is taken
 */
export async function startEmulator(options: EmulatorOptions & ServeOptions = {}): Promise<Emulator> {
  const emulator = createEmulator(options);
  const server = await serve(emulator.fetch, options);
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
