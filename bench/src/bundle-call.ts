import { basename } from 'node:path';
import { build } from 'esbuild';
import { callOf, type Candidate } from './candidates.ts';

/** The module of one call with everything that a browser loads for it: what is imported on demand is a file of its own. */
export async function bundleCall(candidate: Candidate): Promise<{ readonly code: string; readonly map: string }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [callOf(candidate)],
    outdir: '.',
    bundle: true,
    splitting: true,
    metafile: true,
    minify: true,
    sourcemap: 'external',
    format: 'esm',
    target: 'es2022',
    // The vendor's client needs modules of Node; for a browser it cannot be bundled at all.
    platform: candidate === 'vendor' ? 'node' : 'browser',
    external: ['node:fs'],
    write: false,
  });
  const entry = `${basename(callOf(candidate), '.ts')}.js`;
  const { imports } = metafile.outputs[entry]!;
  const shared = imports.filter(({ kind, external }) => kind === 'import-statement' && !external);
  if (shared.length > 0) throw new Error(`${entry} is loaded with ${shared.length} more files, which are not counted`);
  const read = (name: string): string => outputFiles.find(({ path }) => basename(path) === name)!.text;
  return { code: read(entry), map: read(`${entry}.map`) };
}
