import { defineConfig } from 'vitest/config';

// The contract suite has projects of its own, one per version: packages/contract-tests/vitest.config.ts.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      'scripts',
      'packages/client',
      'packages/document',
      'packages/mock',
      'packages/emulator',
      'examples/*',
      'bench',
      'runtimes',
      'site',
    ],
  },
});
