import { defineConfig } from 'vitest/config';

// The samples named `*.test.ts` are tests that a page shows; they run as they stand there.
export default defineConfig({
  test: { name: 'site', isolate: false, include: ['test/**/*.test.ts', 'samples/**/*.test.ts'], testTimeout: 30_000 },
});
