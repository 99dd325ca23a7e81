import { gzipSync } from 'node:zlib';
import { bundleCall } from '../bundle-call.ts';
import { type Candidate, candidates } from '../candidates.ts';
import { profileBundle } from '../profile/bundle.ts';
import type { Row } from '../row.ts';

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
