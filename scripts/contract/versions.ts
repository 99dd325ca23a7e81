import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, ProblemsError, shown } from '../base/index.ts';

/** One version of the contract: a folder below `openapi/` and its root document. */
export interface Version {
  name: string;
  root: string;
}

const roots = ['openapi.yaml', 'openapi.yml', 'openapi.json'];
const notVersions = new Set(['dist', 'node_modules', 'migrations', 'oracle']);
/** Entries of the packages beside those of the versions: a version of this name could not be imported. */
export const reservedVersions: ReadonlySet<string> = new Set([
  'default',
  'webhooks',
  'extraction',
  'operations',
  'package.json',
  'manifest.json',
]);

/**
 * Every version below a folder, by name. The folders are the list: none is kept elsewhere.
 *
 * @throws {ProblemsError} when there is no version, a folder has no root document or more than one, or a name cannot be
 * part of a module path.
 */
export function findVersions(folder: string): Version[] {
  const problems: Problem[] = [];
  const versions: Version[] = [];
  const folders = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    : [];
  for (const entry of folders.toSorted((left, right) => left.name.localeCompare(right.name))) {
    const { name } = entry;
    if (notVersions.has(name) || name.startsWith('.')) continue;
    const file = join(folder, name);
    const entries = entry.isSymbolicLink() ? [] : readdirSync(file);
    const found = roots.filter((root) => entries.includes(root));
    const misnamed = findMisnaming(name);
    if (entry.isSymbolicLink())
      problems.push({ file: shown(file), message: 'Links are not followed here: copy what it leads to' });
    else if (misnamed) problems.push({ file: shown(file), message: misnamed });
    else if (found.length === 0) {
      problems.push({
        file: shown(file),
        message: 'The folder has no openapi.yaml or openapi.json: add one, or remove the folder',
      });
    } else if (found.length > 1) {
      problems.push({ file: shown(file), message: `The folder has ${found.join(' and ')}: keep one root document` });
    } else versions.push({ name, root: join(folder, name, found[0]!) });
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  if (versions.length === 0)
    throw new ProblemsError([
      { file: shown(folder), message: 'No version here: a version is a folder with an openapi.yaml' },
    ]);
  return versions;
}

/** Why a name cannot be one of a version, if so. */
export function findMisnaming(name: string): string | undefined {
  if (reservedVersions.has(name))
    return `"${name}" cannot name a version: the packages have another entry of that name`;
  if (notVersions.has(name)) return `"${name}" cannot name a version: the folder of that name holds something else`;
  if (/^[a-z0-9][a-z0-9._-]*$/.test(name)) return undefined;
  return `"${name}" cannot name a version: use lower-case letters, digits, "-", "_" and "."`;
}

/** Picks one version by name. @throws {ProblemsError} naming the versions that exist. */
export function findVersion(folder: string, name: string): Version {
  const versions = findVersions(folder);
  const version = versions.find((candidate) => candidate.name === name);
  if (version) return version;
  // A name like that is meant as a file wherever one may be named.
  if (/[\\/]|\.(?:ya?ml|json)$/.test(name)) throw new ProblemsError([{ message: `There is no file "${name}"` }]);
  throw new ProblemsError([
    { message: `There is no version "${name}": choose one of ${versions.map((known) => known.name).join(', ')}` },
  ]);
}

/** The version that clients get when they name none: the newest dated one, else the last by name. */
export function defaultVersion(names: readonly string[]): string | undefined {
  const dated = names.filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name));
  return (dated.length > 0 ? dated : names).toSorted().at(-1);
}
