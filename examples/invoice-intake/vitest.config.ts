import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'invoice-intake', include: ['test/**/*.test.ts'], testTimeout: 60_000 } });
