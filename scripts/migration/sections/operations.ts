import type { Comparison, OperationChange } from '../compare-versions.ts';
import type { OperationParts } from '../side.ts';
import { code, codes, page, section, successorsOf, table, title } from './markdown.ts';

export const tagOf = ({ operation }: OperationParts): string => operation.tags?.[0] ?? 'other';

/** Every operation of the older version with what takes its place. */
export function renderOperations(comparison: Comparison): string | undefined {
  const { older, newer, operations, newOperations } = comparison;
  const lingers = (change: OperationChange): boolean =>
    newer.operations.get(change.older.name)?.operation.deprecated === true;
  const rows = operations.map((change) => [
    code(change.older.name),
    successorsOf(change),
    lingers(change) ? `${change.change}*` : change.change,
  ]);
  const lines = [...Map.groupBy(newOperations, tagOf)].map(
    ([tag, group]) => `- ${title(tag)}: ${codes(group.map(({ name }) => name))}`,
  );
  return page([
    '## Operations',
    table([older.name, newer.name, ''], rows),
    operations.some(lingers) && `\\* ${newer.name} still serves this path, deprecated: such a call can move last.`,
    lines.length > 0 &&
      `<details><summary>New in ${newer.name}, without a counterpart in ${older.name}</summary>\n\n${lines.join('\n')}\n\n</details>`,
    renderAnswers(comparison),
  ]);
}

/** Where the content of answers went: what code that reads all of them needs to know at once. */
function renderAnswers({ older, newer, operations }: Comparison): string | undefined {
  const moves = operations.flatMap(({ older: { name }, mapping }) =>
    (mapping?.fields ?? []).flatMap(({ in: place, from = '', to }) => {
      const isWhole = /^\w+$/.test(from) && /^(\w+|\$)$/.test(to[0] ?? '') && to[0] !== from;
      return place === 'response' && isWhole ? [{ name, move: `${from} ${to[0]}` }] : [];
    }),
  );
  const rows = [...Map.groupBy(moves, ({ move }) => move)].map(([move, group]) => {
    const [from, to] = move.split(' ') as [string, string];
    return [code(from), to === '$' ? 'the answer itself' : code(to), codes(group.map(({ name }) => name))];
  });
  const intro =
    'What answers hold stands elsewhere. `paginate` and `paginatePages` of our client know where items are in both versions.';
  return section('### Answers', rows.length > 0 ? [intro, table([older.name, newer.name, 'operations'], rows)] : []);
}
