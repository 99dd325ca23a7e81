import { bumps, type Bump, type Change, type Report, type VersionChange } from './change.ts';

const headings: Record<Exclude<Bump, 'none'>, string> = {
  major: 'Breaking',
  minor: 'Additions',
  patch: 'Wording and examples',
};

/** For a terminal: one line per change, breaking first. */
export function renderText({ bump, changes }: Report): string {
  const lines = changes.map((change) => `${change.bump.padEnd(5)}  ${placeOf(change)}  ${sentence(change)}`);
  return [...lines, `${lines.length > 0 ? '\n' : ''}${summarise({ bump, changes })}`].join('\n');
}

/** For a pull request: grouped by endpoint, breaking first; the wording is only counted. */
export function renderMarkdown(report: Report): string {
  const sections = (['major', 'minor'] as const).flatMap((bump) => {
    const groups = Map.groupBy(
      report.changes.filter((change) => change.bump === bump),
      owner,
    );
    if (groups.size === 0) return [];
    const parts = [...groups].map(([name, changes]) => [`#### ${name}`, '', ...changes.map(item), ''].join('\n'));
    return [`### ${headings[bump]}\n`, ...parts];
  });
  const wording = report.changes.filter(({ bump }) => bump === 'patch').length;
  const rest = wording > 0 ? [`### ${headings.patch}\n`, `${count(wording, 'change')} without effect on types.\n`] : [];
  return [`${summarise(report)}\n`, ...sections, ...rest].join('\n');
}

export function summarise({ bump, changes }: Report): string {
  if (bump === 'none') return 'Nothing that users of the types or the client would notice.';
  const counts = bumps
    .toReversed()
    .map((level) => [level, changes.filter((change) => change.bump === level).length] as const)
    .filter(([, found]) => found > 0);
  return `Bump: ${bump} (${counts.map(([level, found]) => `${found} ${level}`).join(', ')})`;
}

/** Where a change is, for people: the schema, or the operation and its part, then the path. */
export function placeOf({ schema, operations, path, direction }: Change): string {
  const [first] = operations;
  const sent = direction === 'request' ? ' (sent)' : direction === 'response' ? ' (received)' : '';
  if (schema) return `${schema}${path.slice(1)}${sent}`;
  if (!first) return 'document';
  const part = first.part === 'operation' ? '' : ` ${first.part}`;
  return `${first.operation}${part}${path === '$' ? '' : ` ${path}`}`;
}

export const sentence = ({ message, adapt }: Change): string => (adapt ? `${message}. ${adapt}` : `${message}.`);

function owner({ schema, operations }: Change): string {
  const names = [...new Set(operations.map(({ operation }) => operation))];
  if (!schema) return names[0] ? `\`${names[0]}\`` : 'The document';
  if (names.length === 0) return `\`${schema}\``;
  const shownNames = names.slice(0, 3).map((name) => `\`${name}\``);
  const others = names.length > 3 ? ` and ${count(names.length - 3, 'other')}` : '';
  return `\`${schema}\` in ${shownNames.join(', ')}${others}`;
}

function item(change: Change): string {
  return `- ${change.operations.length > 0 || change.schema ? `\`${placeOf(change)}\`: ` : ''}${sentence(change)}`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Bytes: less than GitHub takes as one comment, and than a process takes as one value of its environment. */
const longest = 60_000;

/** One comment for a pull request, on every version that changed. The first line is how the next run finds it. */
export function renderComment(changes: readonly VersionChange[]): string {
  const parts = changes.map(({ version, report }) => `## Contract ${version}\n\n${renderMarkdown(report)}`);
  const text = parts.length > 0 ? parts.join('\n') : 'The contract is as it was.\n';
  return `<!-- contract-diff -->\n${shortenLines(text)}`;
}

function shortenLines(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= longest) return text;
  const kept = bytes.subarray(0, longest).toString();
  // A line that is cut would leave its marks open.
  return `${kept.slice(0, kept.lastIndexOf('\n'))}\n\n… and more: run \`pnpm spec:diff\`.\n`;
}
