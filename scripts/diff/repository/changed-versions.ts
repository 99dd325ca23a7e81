import { join } from 'node:path';
import { bundle, type Document, findVersions } from '../../contract/index.ts';
import type { VersionChange } from '../report/change.ts';
import { compareDocuments } from '../document/compare-documents.ts';
import { listChanged } from './git.ts';
import { bundleRevision, listVersions } from './select.ts';

/** Compares every version of the contract, as it is in the folder, with what a commit had. */
export async function changedVersions(root: string, revision: string): Promise<VersionChange[]> {
  const before = listVersions(root, revision);
  const after = findVersions(join(root, 'openapi'));
  const changes: VersionChange[] = [];
  for (const version of after) {
    if (!isTouched(root, revision, version.name)) continue;
    const { document } = await bundle(version);
    const old = before.includes(version.name)
      ? (await bundleRevision(root, revision, version.name)).document
      : empty(document);
    changes.push({ version: version.name, report: compareDocuments(old, document) });
  }
  for (const name of before.filter((name) => !after.some((version) => version.name === name))) {
    const { document } = await bundleRevision(root, revision, name);
    changes.push({ version: name, report: compareDocuments(document, empty(document)) });
  }
  return changes.filter(({ report }) => report.bump !== 'none');
}

const isTouched = (root: string, revision: string, version: string): boolean =>
  listChanged(root, revision, `openapi/${version}`).length > 0;

/** A new version adds everything it has; one that goes away takes everything with it. */
const empty = ({ openapi, info }: Document): Document => ({ openapi, info });
