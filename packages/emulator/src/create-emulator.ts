import { checkOptions } from './check-options.ts';
import type { Emulator } from './emulator.ts';
import type { EmulatorOptions } from './options.ts';
import { createMemoryStorage } from './store/storage.ts';
import { wireEmulator } from './wire-emulator.ts';

/**
 * Makes an emulator without a port: give its `fetch` to the client.
 *
 * @example
 * ```ts
 * const emulator = createEmulator({ time: 'stopped' });
 * const client = createExtendClient({ token: 'sk_test', fetch: emulator.fetch });
 * ```
 *
 * @throws {TypeError} for an option that there is not, or that makes no sense
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  checkOptions(options);
  return wireEmulator(createMemoryStorage(), options);
}
