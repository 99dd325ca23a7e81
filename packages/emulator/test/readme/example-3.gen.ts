// Extracted from README.md. Do not edit.
// Change the README, then run: pnpm vitest run readme -u

import { createEmulator } from '../../src/index.ts';
import { mswHandlers } from '../../src/msw.ts';
import { setupServer } from 'msw/node';

const emulator = createEmulator({ time: { reads: 1 } });
setupServer(...mswHandlers(emulator)).listen();
