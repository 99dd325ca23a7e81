import type { OperationChange } from './compare-operations.ts';
import type { Guide } from './compile-guide.ts';
import { code, codes, page, table } from './markdown.ts';
import type { OperationParts } from './operation-parts.ts';

interface Rule {
  cursorParameter: string;
  cursor: string;
  items: string;
}

const ruleOf = ({ operation }: OperationParts): Rule | undefined => operation['x-sdk-pagination'] as Rule | undefined;
const field = (pointer: string): string => code(pointer.slice(1).replaceAll('/', '.'));

/** Which lists are paged otherwise than before. */
export function renderPaging({ operations, from, to }: Guide): string {
  const lists = operations.filter(({ older, targets }) => targets[0] && (ruleOf(older) || ruleOf(targets[0])));
  const rows = lists.flatMap((list) => rowOf(list) ?? []);
  if (rows.length === 0)
    return page(['## Paging', `Lists are paged as before, with the same parameters and the same cursor.`]);
  return page([
    '## Paging',
    'Loops over `paginate` and `paginatePages` of our client change only where the path does. Code that follows cursors by itself has more to look at:',
    table(['list', from, to], rows),
  ]);
}

function rowOf({ older, targets }: OperationChange): [string[]] | undefined {
  const [before, after] = [ruleOf(older), ruleOf(targets[0]!)];
  if (
    before &&
    after &&
    before.cursor === after.cursor &&
    before.cursorParameter === after.cursorParameter &&
    before.items === after.items
  )
    return undefined;
  const isSameCursor =
    before && after && before.cursor === after.cursor && before.cursorParameter === after.cursorParameter;
  const show = isSameCursor ? ({ items }: Rule): string => `items in ${field(items)}` : describe;
  return [[codes([older.name]), before ? show(before) : 'not paged', after ? show(after) : 'not paged']];
}

const describe = (rule: Rule): string =>
  `items in ${field(rule.items)}, cursor in ${field(rule.cursor)}, sent as ${code(rule.cursorParameter)}`;
