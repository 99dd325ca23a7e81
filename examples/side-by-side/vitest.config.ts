import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'side-by-side', include: ['test/**/*.test.ts'], testTimeout: 60_000 } });
