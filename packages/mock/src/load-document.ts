import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readDocument, type Document } from '@extend-openapi/document';

/** The versions that can be served: those of the installed `@extend-openapi/spec`. */
export function listVersions(): string[] {
  return listBundles()
    .map((file) => file.slice(0, -'.json'.length))
    .toSorted();
}

/** Reads the bundle of a version. @throws {RangeError} naming the versions there are. */
export function loadDocument(version: string): Document {
  const versions = listVersions();
  if (!versions.includes(version)) {
    const known =
      versions.length > 0 ? `Choose one of ${versions.join(', ')}` : 'No bundle was found: run "pnpm build" first';
    throw new RangeError(`There is no version "${version}" of the contract. ${known}.`);
  }
  return readDocument(readFileSync(join(bundleFolder(), `${version}.json`), 'utf8'));
}

// `import.meta.resolve` is younger than the oldest Node that is told to update.
const bundleFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@extend-openapi/spec/package.json')), 'dist');

function listBundles(): string[] {
  try {
    return readdirSync(bundleFolder()).filter((file) => file.endsWith('.json'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
