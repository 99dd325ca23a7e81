import { globSync } from 'node:fs';
import { defineConfig } from 'rolldown';
import manifest from './package.json' with { type: 'json' };

/** The modules that `exports` of the package leads to; a `*` there stands for the versions and what lies below them. */
const entries = Object.values(manifest.exports)
  .flatMap((target) => (typeof target === 'string' ? [] : [target.default]))
  .map((file) => file.replace('./dist/', 'src/').replace('*', '**/*').replace(/js$/, 'ts'))
  .flatMap((pattern) => globSync(pattern, { cwd: import.meta.dirname }));

/** What differs between platforms, with a file of its own for each: `browser` of the package lets a bundler choose. */
const platforms = { 'platform/node': 'src/platform/node.ts', 'platform/browser': 'src/platform/browser.ts' };

/**
 * An import pays for every file, so what entries share lies in three: what all need, what calls need, and what only calls
 * by path need, which is openapi-fetch above all. An entry lies beside its declarations, which `tsc` writes.
 */
export default defineConfig({
  cwd: import.meta.dirname,
  input: { ...platforms, ...Object.fromEntries(entries.map((file) => [file.replace(/^src\/|\.ts$/g, ''), file])) },
  external: /^[^./]/,
  platform: 'neutral',
  preserveEntrySignatures: 'allow-extension',
  transform: { target: 'es2023' },
  output: {
    dir: 'dist',
    cleanDir: true,
    sourcemap: true,
    // An editor shows the declarations'. In a module they are half of what a process reads before its first call.
    comments: { jsdoc: false },
    chunkFileNames: 'shared/[name].js',
    codeSplitting: {
      // Else a group would take in what it imports, and with it a file that is to be replaced.
      includeDependenciesRecursively: false,
      groups: [
        { name: 'errors', test: /\/src\/(errors\/|timing\/|call-origin)/, priority: 2 },
        {
          name: 'paths',
          test: /\/src\/(create-(client|middleware)|fetch\/(from-request|rebuild-answer))/,
          priority: 1,
        },
        { name: 'client', test: /\/src\/(?!generated\/|platform\/)/, minShareCount: 2 },
      ],
    },
  },
});
