import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'document', isolate: false, include: ['test/**/*.test.ts'] } });
