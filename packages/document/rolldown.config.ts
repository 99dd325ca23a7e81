import { defineConfig } from 'rolldown';

/** One file, because an import pays for every file. Its declarations lie beside it, written by `tsc`. */
export default defineConfig({
  cwd: import.meta.dirname,
  input: 'src/index.ts',
  external: /^[^./]/,
  platform: 'node',
  transform: { target: 'es2023' },
  output: { dir: 'dist', cleanDir: true, comments: { jsdoc: false } },
});
