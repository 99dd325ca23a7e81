import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'document', include: ['test/**/*.test.ts'] } });
