import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { ProblemsError } from '../../base/index.ts';
import { bumpOf, bumps, isAtLeast, largest, type Bump, type VersionChange } from '../report/change.ts';
import { listChanged } from '../repository/git.ts';
import { type Package, stepOf } from './packages.ts';
import { placeOf, sentence } from '../report/render.ts';

/** The steps that changesets promise, the largest for each package, read from those that are not as a commit has them. */
export function readChangesets(root: string, revision: string): Map<string, Bump> {
  const promised = new Map<string, Bump>();
  for (const file of listChanged(root, revision, '.changeset')) {
    if (!file.endsWith('.md') || file.endsWith('/README.md') || !existsSync(join(root, file))) continue;
    const head = /^---\r?\n(?<head>.*?)\r?\n?---/s.exec(readFileSync(join(root, file), 'utf8'))?.groups?.head;
    if (head === undefined)
      throw new ProblemsError([
        { file, message: 'The changeset does not begin with packages between two lines of ---' },
      ]);
    for (const [name, step] of readSteps(head, file)) promised.set(name, largest([promised.get(name) ?? 'none', step]));
  }
  return promised;
}

function readSteps(head: string, file: string): [string, Bump][] {
  const document = parseDocument(head);
  const steps: unknown = document.errors.length > 0 ? [] : (document.toJS() ?? {});
  const isStep = (step: unknown): boolean => bumps.some((bump) => bump === step);
  if (typeof steps !== 'object' || Array.isArray(steps) || !Object.values(steps!).every(isStep))
    throw new ProblemsError([{ file, message: `Each package of a changeset needs one step of ${bumps.join(', ')}` }]);
  return Object.entries(steps as Record<string, Bump>);
}

/** What the changesets leave out: for each package the step that is missing, and the change that asks for most. */
export function checkChangesets(
  changes: readonly VersionChange[],
  packages: readonly Package[],
  promised: ReadonlyMap<string, Bump>,
): string[] {
  const bump = bumpOf(changes);
  if (bump === 'none') return [];
  const asking = changes.find(({ report }) => report.bump === bump)!;
  const [change] = asking.report.changes;
  return packages.flatMap((one) => {
    const [step, found] = [stepOf(bump, one), promised.get(one.name) ?? 'none'];
    if (isAtLeast(found, step)) return [];
    const has = found === 'none' ? 'has no changeset' : `has a ${found} changeset`;
    return [
      `${one.name} ${has}, but ${step} is needed: [${asking.version}] ${placeOf(change!)}: ${sentence(change!)} Run: pnpm changeset:from-diff`,
    ];
  });
}
