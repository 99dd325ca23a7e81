import type { Row } from './row.ts';

export const code = (text: string): string => `\`${text}\``;

export const codes = (texts: readonly string[]): string => texts.map(code).join(', ');

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** A table; a vertical bar in a cell would end it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const fence = (text: string): string => `\`\`\`ts\n${text}\n\`\`\``;

/** Paragraphs, tables and code, set apart by empty lines. */
export const page = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n\n');

const placeNames = { request: '', response: 'answer: ', query: 'query: ' } as const;

/** A table of fields, and a sentence for those that only came along: nobody has to do anything about them. */
export function fieldTable(rows: readonly Row[], older: string, newer: string): string | undefined {
  const added = rows.filter(isMerelyNew);
  const cells = fieldCells(rows.filter((row) => !isMerelyNew(row)));
  const sentence =
    added.length > 0
      ? `New: ${added.map(({ place, after }) => `${placeNames[place]}${codes(after)}`).join(', ')}.`
      : undefined;
  return page([cells.length > 0 ? table([older, newer, ''], cells) : undefined, sentence]) || undefined;
}

const isMerelyNew = ({ before, note }: Row): boolean => before === undefined && note === 'New.';

export function fieldCells(rows: readonly Row[]): string[][] {
  return rows.map(({ place, before, after, note }) => {
    const from = before === undefined ? '–' : `${placeNames[place]}${path(before)}`;
    const to =
      after.length === 0
        ? 'gone'
        : before === after.join()
          ? 'same'
          : `${before === undefined ? placeNames[place] : ''}${after.map(path).join(', ')}`;
    return [from, to, note ?? ''];
  });
}

const path = (text: string): string => (text === '$' ? 'the answer itself' : code(text));

const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')).join(' | ')} |`;
