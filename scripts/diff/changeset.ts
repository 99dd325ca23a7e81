import { type Change } from './change.ts';
import { bumpOf, type VersionChange } from './changed-versions.ts';
import { git } from './git.ts';
import { type Package, stepOf } from './packages.ts';
import { placeOf, sentence } from './render.ts';

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
