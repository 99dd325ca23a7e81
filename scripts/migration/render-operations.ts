import type { OperationChange } from './compare-operations.ts';
import { tagOf, type Guide } from './compile-guide.ts';
import { code, page, section, table, title } from './markdown.ts';
import { findOperations, type OperationParts } from './operation-parts.ts';
import { changeCells } from './render-changes.ts';

/** Every operation of the older version with what takes its place. */
export function renderOperations({ areas, newer, newOperations, from, to }: Guide): string | undefined {
  const later = findOperations(newer);
  const lingers = ({ older }: OperationChange): boolean => later.get(older.name)?.operation.deprecated === true;
  const operations = areas.flatMap((area) => area.operations);
  const rows = operations.map((operation) => {
    const [before, after, change] = changeCells(operation, 'name') as [string, string, string];
    return [before, after, lingers(operation) ? `${change}*` : change];
  });
  const groups = Map.groupBy(newOperations, tagOf);
  const lines = [...groups].map(([tag, group]) => `- ${title(tag)}: ${group.map(summaryOf).join('; ')}`);
  return page([
    '## Operations',
    table([from, to, ''], rows),
    operations.some(lingers) && `\\* ${to} still serves this path, deprecated: such a call can move last.`,
    lines.length > 0 &&
      `<details><summary>New in ${to}, without a counterpart in ${from}</summary>\n\n${lines.join('\n')}\n\n</details>`,
  ]);
}

const summaryOf = ({ operation, name }: OperationParts): string =>
  (operation.summary ?? name).replace(/^./, (letter) => letter.toLowerCase());

interface Rule {
  cursorParameter: string;
  cursor: string;
  items: string;
}

const ruleOf = (parts: OperationParts | undefined): Rule | undefined =>
  parts?.operation['x-sdk-pagination'] as Rule | undefined;

/** Which lists are paged otherwise than before. */
export function renderPaging({ operations, from, to }: Guide): string | undefined {
  const rows = operations.flatMap(({ older, targets: [target] }) => {
    const [before, after] = [ruleOf(older), ruleOf(target)];
    if (!target || show(before, false) === show(after, false)) return [];
    const isSameCursor = before?.cursor === after?.cursor && before?.cursorParameter === after?.cursorParameter;
    return [[code(older.name), show(before, isSameCursor), show(after, isSameCursor)]];
  });
  const advice =
    'Loops over `paginate` and `paginatePages` of our client change only where the path does. Code that follows cursors by itself has more to look at:';
  return (
    section('## Paging', rows.length > 0 ? [advice, table(['list', from, to], rows)] : []) ??
    page(['## Paging', 'Lists are paged as before, with the same parameters and the same cursor.'])
  );
}

function show(rule: Rule | undefined, isSameCursor: boolean): string {
  if (!rule) return 'not paged';
  const items = `items in ${field(rule.items)}`;
  return isSameCursor ? items : `${items}, cursor in ${field(rule.cursor)}, sent as ${code(rule.cursorParameter)}`;
}

const field = (pointer: string): string => code(pointer.slice(1).replaceAll('/', '.'));
