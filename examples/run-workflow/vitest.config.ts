import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'run-workflow', include: ['test/**/*.test.ts'], testTimeout: 60_000 } });
