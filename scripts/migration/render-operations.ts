import { title, type Area } from './areas.ts';
import type { OperationChange } from './compare-operations.ts';
import type { Guide } from './compile-guide.ts';
import { findOperations } from './operation-parts.ts';
import { code, page, table } from './markdown.ts';

/** Every operation of the older version with what takes its place. */
export function renderOperations(guide: Guide, areas: readonly Area[]): string {
  const newer = findOperations(guide.newer);
  const rows = areas.flatMap(({ operations }) =>
    operations.map((operation) =>
      rowOf(operation, newer.get(operation.older.name)?.operation['deprecated' as 'x-deprecated'] === true),
    ),
  );
  const lingers = rows.some(([, , change]) => change?.endsWith('*'));
  return page([
    '## Operations',
    table([guide.from, guide.to, ''], rows),
    lingers ? `\\* ${guide.to} still serves this path, deprecated: such a call can move last.` : undefined,
    renderNew(guide),
  ]);
}

function rowOf({ older, targets, mapping, change }: OperationChange, isDeprecated: boolean): string[] {
  const isSame = targets.length === 1 && targets[0]!.name === older.name;
  const successors = targets.map(
    (target, index) => `${code(target.name)}${mapping?.to[index]?.when ? ` if ${mapping.to[index].when}` : ''}`,
  );
  return [code(older.name), isSame ? 'same' : successors.join('<br>') || 'none', `${change}${isDeprecated ? '*' : ''}`];
}

function renderNew({ newOperations, from, to }: Guide): string | undefined {
  if (newOperations.length === 0) return undefined;
  const tags = [...new Set(newOperations.map(({ operation }) => operation.tags?.[0] ?? 'other'))];
  const lines = tags.map((tag) => {
    const own = newOperations.filter(({ operation }) => (operation.tags?.[0] ?? 'other') === tag);
    return `- ${title(tag)}: ${own.map(({ operation, name }) => (operation.summary ?? name).replace(/^./, (letter) => letter.toLowerCase())).join('; ')}`;
  });
  return `<details><summary>New in ${to}, without a counterpart in ${from}</summary>\n\n${lines.join('\n')}\n\n</details>`;
}
