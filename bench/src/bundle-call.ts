import { build } from 'esbuild';
import { callOf, type Candidate } from './candidates.ts';

/** The module of one call with everything it needs, as a browser loads it. */
export async function bundleCall(candidate: Candidate): Promise<{ readonly code: string; readonly map: string }> {
  const { outputFiles } = await build({
    entryPoints: [callOf(candidate)],
    outfile: 'bundle.js',
    bundle: true,
    minify: true,
    sourcemap: 'external',
    format: 'esm',
    target: 'es2022',
    // The vendor's client needs modules of Node; for a browser it cannot be bundled at all.
    platform: candidate === 'vendor' ? 'node' : 'browser',
    external: ['node:fs'],
    write: false,
  });
  const [map, code] = outputFiles.map(({ text }) => text) as [string, string];
  return { code, map };
}
