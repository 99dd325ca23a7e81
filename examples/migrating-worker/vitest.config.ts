import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'migrating-worker', include: ['test/**/*.test.ts'], testTimeout: 60_000 },
});
