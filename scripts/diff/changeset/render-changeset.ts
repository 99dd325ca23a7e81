import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemsError } from '../../base/index.ts';
import { bumpOf, type Change, type VersionChange } from '../report/change.ts';
import { git } from '../repository/git.ts';
import { type Package, stepOf } from './packages.ts';
import { placeOf, sentence } from '../report/render.ts';

/** The changeset that the changes ask for, or nothing when they ask for none. */
export function renderChangeset(changes: readonly VersionChange[], packages: readonly Package[]): string | undefined {
  const bump = bumpOf(changes);
  if (bump === 'none') return undefined;
  const releases = packages.map((one) => `'${one.name}': ${stepOf(bump, one)}`);
  const texts = changes.map(({ version, report }) => `[${version}] ${describe(report.changes)}`);
  return `---\n${releases.join('\n')}\n---\n\n${texts.join('\n\n')}\n`;
}

/**
 * One file for each branch, so that a second run writes over the first.
 *
 * @throws {ProblemsError} when someone wrote words of their own into it.
 */
export function changesetFile(root: string): string {
  const branch = git(root, ['rev-parse', '--abbrev-ref', 'HEAD']).toString().trim();
  const file = `.changeset/contract-${branch.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.md`;
  const lines = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8').split(/\r?\n/) : [];
  const own = lines.findIndex((line) => !generated.test(line));
  if (own !== -1)
    throw new ProblemsError([
      { file, line: own + 1, message: 'This was written by hand and would be lost: move it to a file of another name' },
    ]);
  return file;
}

/** The lines that a changeset made of a diff consists of. */
const generated =
  /^(|---|'@?[\w/-]+': \w+|(\[.+\] )?(Breaking|Also|New):|\[.+\] Wording .+|- (`.+`: .+|and \d+ more))$/;

const most = 20;

function describe(changes: readonly Change[]): string {
  const notable = changes.filter(({ bump }) => bump !== 'patch');
  if (notable.length === 0) return 'Wording and examples changed; the types are the same.';
  const breaking = notable.filter(({ bump }) => bump === 'major');
  const additions = notable.filter(({ bump }) => bump === 'minor');
  // Whoever upgrades has to know all that breaks; of additions a sight is enough.
  return [listed('Breaking:', breaking), listed(breaking.length > 0 ? 'Also:' : 'New:', additions, most)]
    .filter(Boolean)
    .join('\n\n');
}

function listed(heading: string, changes: readonly Change[], limit = Infinity): string {
  if (changes.length === 0) return '';
  const lines = [...new Set(changes.map((change) => `- \`${placeOf(change)}\`: ${sentence(change)}`))];
  const rest = lines.length > limit ? [`- and ${lines.length - limit} more`] : [];
  return [heading, '', ...lines.slice(0, limit), ...rest].join('\n');
}
