import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { callOf, type Candidate, candidates } from '../candidates.ts';
import { profileBundle } from '../profile/bundle.ts';
import type { Row } from '../row.ts';

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

/** In kB. */
async function sizeOf(candidate: Candidate): Promise<number> {
  const { code } = await bundleCall(candidate);
  return gzipSync(code, { level: 9 }).byteLength / 1000;
}

export const bundle: Row = {
  id: 'bundle',
  title: 'One call bundled for the browser, gzipped',
  unit: 'kB',
  baseline: 'vendor',
  target: { of: 'value', limit: 5 },
  notes: { vendor: 'for Node: it needs modules that a browser does not have' },
  measure: async () =>
    Object.fromEntries(await Promise.all(candidates.map(async (name) => [name, [await sizeOf(name)]] as const))),
  profile: profileBundle,
};
