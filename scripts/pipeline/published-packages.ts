import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readJson } from '../base/index.ts';

export interface PublishedPackage {
  name: string;
  folder: string;
  /** Whether it has entries for TypeScript, which the spec, being JSON, has not. */
  isTypeScript: boolean;
}

interface Manifest {
  name: string;
  private?: boolean;
  exports?: unknown;
}

/** The packages that are published: those of the workspace that are not private. */
export function publishedPackages(root: string): PublishedPackage[] {
  const manifests = globSync(['openapi/package.json', 'packages/*/package.json'], { cwd: root }).toSorted();
  return manifests.flatMap((file) => {
    const manifest = readJson<Manifest>(join(root, file), 'Mend the manifest');
    const isTypeScript = JSON.stringify(manifest.exports ?? {}).includes('.d.ts');
    return manifest.private === true ? [] : [{ name: manifest.name, folder: dirname(file), isTypeScript }];
  });
}
