// Extracted from README.md. Do not edit.
// Change the README, then run: pnpm vitest run readme -u

import { createEmulator } from '../../src/index.ts';
import { assertReceived } from '../../src/assert.ts';
import { test } from 'node:test';

test('nothing is listed', () => {
  const emulator = createEmulator();
  assertReceived(emulator.world('sk_test'), 'listFiles', { times: 0 });
});
