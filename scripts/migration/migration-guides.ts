import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, type Document, findVersion } from '../contract/index.ts';
import { type Outputs, ProblemsError } from '../base/index.ts';
import { checkMappings } from './check-mappings.ts';
import { compileGuide } from './compile-guide.ts';
import { readMappings } from './read-mappings.ts';
import { renderGuide } from './render-guide.ts';

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
  const documents = new Map<string, Document>();
  for (const name of new Set(pairs.flatMap(({ from, to }) => [from, to]))) {
    documents.set(name, (await bundle(findVersion(join(root, 'openapi'), name))).document);
  }
  const files = new Map<string, string>();
  for (const { from, to } of pairs)
    files.set(`docs/migrations/${from}-to-${to}.md`, compile(root, from, to, documents));
  return { files, owned: isWhole ? ['docs/migrations/*-to-*.md'] : [] };
}

function compile(root: string, from: string, to: string, documents: ReadonlyMap<string, Document>): string {
  const file = `${folder}/${from}-to-${to}.yaml`;
  const path = join(root, file);
  const mappings = existsSync(path) ? readMappings(readFileSync(path, 'utf8'), file) : [];
  const [older, newer] = [documents.get(from)!, documents.get(to)!];
  const problems = checkMappings(mappings, older, newer, file);
  if (problems.length > 0) throw new ProblemsError(problems);
  return renderGuide(compileGuide(older, newer, mappings));
}
