import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';

/** Where the bundles of the hosts lie. */
export const folder: string = join(import.meta.dirname, '../dist');

export const bundleOf = (host: 'process' | 'worker' | 'page'): string => join(folder, `${host}.js`);

/** Bundles the suite with the published build of the client, once for each host: every runtime runs the same code. */
export async function bundle(): Promise<void> {
  for (const host of ['process', 'worker', 'page'] as const)
    await build({
      input: join(import.meta.dirname, `../hosts/${host}.ts`),
      platform: 'neutral',
      external: /^node:/,
      logLevel: 'warn',
      output: { file: bundleOf(host), codeSplitting: false },
    });
}

/** A file that may be uploaded, as the suite expects it. */
export function documentPath(): string {
  const file = join(folder, 'totals.txt');
  writeFileSync(file, 'total: 12\n'.repeat(1000));
  return file;
}
