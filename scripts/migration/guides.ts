import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, findVersion } from '../contract/index.ts';
import { type Outputs, ProblemsError } from '../base/index.ts';
import { checkMappings } from './check-mappings.ts';
import { compareVersions } from './compare-versions.ts';
import { readMappings } from './read-mappings.ts';
import { renderGuide } from './sections/guide.ts';
import { readSide, type Side } from './side.ts';

/** Two versions that a data file leads between. */
export interface VersionPair {
  from: string;
  to: string;
}

const folder = 'openapi/migrations';

/** The pairs that have a data file: these files are the list. */
export function findPairs(root: string): VersionPair[] {
  const files = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).toSorted() : [];
  return files.flatMap((file) => {
    const [, from, to] = /^(.+)-to-(.+)\.yaml$/.exec(file) ?? [];
    return from && to ? [{ from, to }] : [];
  });
}

/** The guides for some pairs. Only when all of them are made does a guide without a data file count as surplus. */
export async function compileGuides(root: string, pairs: readonly VersionPair[], isWhole: boolean): Promise<Outputs> {
  const sides = new Map<string, Side>();
  for (const name of new Set(pairs.flatMap(({ from, to }) => [from, to])))
    sides.set(name, readSide((await bundle(findVersion(join(root, 'openapi'), name))).document));
  const files = pairs.map(({ from, to }): [string, string] => [
    `docs/migrations/${from}-to-${to}.md`,
    compile(root, sides.get(from)!, sides.get(to)!),
  ]);
  return { files: new Map(files), owned: isWhole ? ['docs/migrations/*-to-*.md'] : [] };
}

function compile(root: string, older: Side, newer: Side): string {
  const file = `${folder}/${older.name}-to-${newer.name}.yaml`;
  const path = join(root, file);
  const mappings = existsSync(path) ? readMappings(readFileSync(path, 'utf8'), file) : [];
  const problems = checkMappings(mappings, older, newer, file);
  if (problems.length > 0) throw new ProblemsError(problems);
  return renderGuide(compareVersions(older, newer, mappings));
}
