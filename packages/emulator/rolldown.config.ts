import { defineConfig } from 'rolldown';
import manifest from './package.json' with { type: 'json' };

/** The modules that `exports` of the package leads to, and its command. */
const entries = [...Object.values(manifest.exports), { default: manifest.bin['extend-emulator'] }]
  .flatMap((target) => (typeof target === 'string' ? [] : [target.default]))
  .map((file) => file.replace('./dist/', '').replace(/\.js$/, ''));

/**
 * A start pays for every file, so what entries share lies in one. An entry lies beside its declarations, which `tsc`
 * writes.
 */
export default defineConfig({
  cwd: import.meta.dirname,
  input: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
  external: /^[^./]/,
  platform: 'node',
  transform: { target: 'es2023' },
  output: {
    dir: 'dist',
    cleanDir: true,
    comments: { jsdoc: false },
    chunkFileNames: 'shared/[name].js',
    codeSplitting: { groups: [{ name: 'emulator', minShareCount: 2 }] },
  },
});
