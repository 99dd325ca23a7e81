import type { OperationChange } from './compare-operations.ts';
import { code, codes, page, table } from './markdown.ts';
import type { Row } from './row.ts';

/** What an operation is named by in a guide, and an event. */
type Name = 'name' | 'path';

/** Old name, new names with their conditions, and what kind of change it is: cells of a table. */
export function changeCells({ older, targets, mapping, change }: OperationChange, name: Name): string[] {
  const isSame = targets.length === 1 && targets[0]![name] === older[name];
  const successors = targets.map((target, index) => {
    const when = mapping?.to[index]?.when;
    return `${code(target[name])}${when ? ` if ${when}` : ''}`;
  });
  return [code(older[name]), isSame ? 'same' : successors.join('<br>') || 'none', change];
}

/** Why things changed and what to do, once for all of which the same is said. */
export function renderAdvice(changes: readonly OperationChange[], name: Name): string {
  const advice = Map.groupBy(
    changes.filter(({ mapping }) => mapping),
    ({ mapping }) => `${mapping!.why} ${mapping!.how}`,
  );
  return [...advice].map(([text, group]) => `- ${codes(group.map(({ older }) => older[name]))}: ${text}`).join('\n');
}

const placeNames = { request: '', response: 'answer: ', query: 'query: ' } as const;

/** A table of fields, and a sentence for those that only came along: nobody has to do anything about them. */
export function fieldTable(rows: readonly Row[], older: string, newer: string): string | undefined {
  const added = rows.filter(isMerelyNew).map(({ place, after }) => `${placeNames[place]}${codes(after)}`);
  return page([
    table([older, newer, ''], fieldCells(rows.filter((row) => !isMerelyNew(row)))),
    added.length > 0 && `New: ${added.join(', ')}.`,
  ]);
}

const isMerelyNew = ({ before, note }: Row): boolean => before === undefined && note === 'New.';

export function fieldCells(rows: readonly Row[]): string[][] {
  return rows.map(({ place, before, after, note = '' }) => {
    const paths = after.map(path).join(', ') || 'gone';
    if (before === undefined) return ['–', `${placeNames[place]}${paths}`, note];
    return [`${placeNames[place]}${path(before)}`, before === after.join() ? 'same' : paths, note];
  });
}

const path = (text: string): string => (text === '$' ? 'the answer itself' : code(text));
