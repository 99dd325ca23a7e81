import { globSync } from 'node:fs';
import { defineConfig } from 'rolldown';
import manifest from './package.json' with { type: 'json' };

/** The modules that `exports` of the package leads to; a `*` there stands for the versions and what lies below them. */
const entries = Object.values(manifest.exports)
  .flatMap((target) => (typeof target === 'string' ? [] : [target.default]))
  .map((file) => file.replace('./dist/', 'src/').replace('*', '**/*').replace(/js$/, 'ts'))
  .flatMap((pattern) => globSync(pattern, { cwd: import.meta.dirname }));

/**
 * An import pays for every file, so what entries share lies in two: what the HTTP client is made of, and what the
 * webhooks, which must not load it, need as well. An entry lies beside its declarations, which `tsc` writes.
 */
export default defineConfig({
  cwd: import.meta.dirname,
  input: Object.fromEntries(entries.map((file) => [file.replace(/^src\/|\.ts$/g, ''), file])),
  external: /^[^./]/,
  platform: 'neutral',
  transform: { target: 'es2023' },
  output: {
    dir: 'dist',
    cleanDir: true,
    sourcemap: true,
    chunkFileNames: 'shared/[name].js',
    codeSplitting: {
      groups: [
        { name: 'errors', test: /\/src\/(errors|timing)\//, priority: 1 },
        { name: 'client', test: /\/src\/(?!generated\/)/, minShareCount: 2 },
      ],
    },
  },
});
