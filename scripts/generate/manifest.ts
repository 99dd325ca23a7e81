import { createHash } from 'node:crypto';
import type { Bundle } from '../contract/index.ts';

/** Says which contract the generated sources came from, and which they are. */
export function renderManifest(bundles: readonly Bundle[], sources: ReadonlyMap<string, string>): string {
  const versions = bundles.map((bundle) => {
    const own = [...sources]
      .filter(([file]) => file.endsWith(`/${bundle.name}.gen.ts`) || file.includes(`/generated/${bundle.name}/`))
      .map(([file, text]) => [file, sha256(text)]);
    return [
      bundle.name,
      { apiVersion: bundle.document.info.version, bundle: sha256(bundle.text), sources: Object.fromEntries(own) },
    ];
  });
  return `${JSON.stringify({ versions: Object.fromEntries(versions) }, null, 2)}\n`;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
