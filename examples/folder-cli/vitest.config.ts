import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'folder-cli', include: ['test/**/*.test.ts'], testTimeout: 60_000 } });
