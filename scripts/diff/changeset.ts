import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { ProblemsError, readJson } from '../base/index.ts';
import { bumps, isAtLeast, type Bump, type Change } from './change.ts';
import { bumpOf, type VersionChange } from './changed-versions.ts';
import { git, listChanged } from './select.ts';
import { placeOf, sentence } from './render.ts';

/** A package that the contract is compiled into. */
export interface Package {
  name: string;
  version: string;
}

const contractPackages = ['spec', 'types', 'client', 'mock', 'emulator'].map((name) => `@extend-openapi/${name}`);
const manifests = ['openapi', ...['types', 'client', 'mock', 'emulator'].map((name) => `packages/${name}`)];

/** Those of the packages made from the contract that exist. */
export function findPackages(root: string): Package[] {
  return manifests.flatMap((folder) => {
    const file = join(root, folder, 'package.json');
    if (!existsSync(file)) return [];
    const { name, version } = readJson<Package>(file, 'Mend the manifest');
    return contractPackages.includes(name) ? [{ name, version }] : [];
  });
}

/** The step that a bump is before 1.0, where a minor step may break. */
export const stepOf = (bump: Bump, { version }: Package): Bump =>
  bump === 'major' && version.startsWith('0.') ? 'minor' : bump;

/** The changeset that the changes ask for, or nothing when they ask for none. */
export function renderChangeset(changes: readonly VersionChange[], packages: readonly Package[]): string | undefined {
  const bump = bumpOf(changes);
  if (bump === 'none') return undefined;
  const releases = packages.map((one) => `'${one.name}': ${stepOf(bump, one)}`);
  const texts = changes.map(({ version, report }) => `[${version}] ${describe(report.changes)}`);
  return `---\n${releases.join('\n')}\n---\n\n${texts.join('\n\n')}\n`;
}

/** One file for each branch, so that a second run writes over the first. */
export function changesetFile(root: string): string {
  const branch = git(root, ['rev-parse', '--abbrev-ref', 'HEAD']).toString().trim();
  return `.changeset/contract-${branch.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.md`;
}

const most = 20;

function describe(changes: readonly Change[]): string {
  const notable = changes.filter(({ bump }) => bump !== 'patch');
  if (notable.length === 0) return 'Wording and examples changed; the types are the same.';
  const breaking = notable.filter(({ bump }) => bump === 'major');
  const additions = notable.filter(({ bump }) => bump === 'minor');
  return [listed('Breaking:', breaking), listed(breaking.length > 0 ? 'Also:' : 'New:', additions)]
    .filter(Boolean)
    .join('\n\n');
}

function listed(heading: string, changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  const lines = [...new Set(changes.map((change) => `- \`${placeOf(change)}\`: ${sentence(change)}`))];
  const rest = lines.length > most ? [`- and ${lines.length - most} more, see \`pnpm spec:diff\``] : [];
  return [heading, '', ...lines.slice(0, most), ...rest].join('\n');
}

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
    for (const [name, step] of readSteps(head, file)) {
      const before = promised.get(name);
      if (!before || isAtLeast(step, before)) promised.set(name, step);
    }
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
