import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readDocument, type Document } from '@extend-openapi/document';

/** The contracts of the installed `@extend-openapi/spec`. */
export interface Contracts {
  readonly versions: readonly string[];
  /** The newest version, whose error bodies serve requests that name none. */
  readonly newest: string;
  readonly get: (version: string) => Document | undefined;
}

/** Read when first asked for, once for all emulators of a process: reading and compiling is most of the work of a start. */
const read = new Map<string, Document>();

export function loadContracts(): Contracts {
  // Node 20.3 has no `import.meta.resolve`.
  const { resolve } = createRequire(import.meta.url);
  const folder = join(dirname(resolve('@extend-openapi/spec/package.json')), 'dist');
  const versions = readdirSync(folder)
    .filter((file) => /^\d{4}-\d\d-\d\d\.json$/.test(file))
    .map((file) => file.slice(0, -'.json'.length))
    .toSorted();
  return {
    versions,
    newest: versions.at(-1)!,
    get(version) {
      if (!versions.includes(version)) return undefined;
      let document = read.get(version);
      if (!document)
        read.set(version, (document = readDocument(readFileSync(join(folder, `${version}.json`), 'utf8'))));
      return document;
    },
  };
}
