import { listVersions } from '@extend-openapi/mock';
import { defineConfig } from 'vitest/config';

// One project per version: they run side by side, and `--project 'contract 2026-02-09'` picks one.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: listVersions().map((version) => ({
      extends: true as const,
      test: {
        name: `contract ${version}`,
        include: ['test/**/*.test.ts'],
        provide: { version },
        testTimeout: 60_000,
        hookTimeout: 60_000,
      },
    })),
  },
});

declare module 'vitest' {
  interface ProvidedContext {
    version: string;
  }
}
