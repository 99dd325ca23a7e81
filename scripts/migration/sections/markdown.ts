import type { Difference } from '../compare-fields.ts';
import type { OperationChange } from '../compare-versions.ts';
import type { FieldMapping, Place } from '../mapping.ts';

export const code = (text: string): string => `\`${text}\``;

export const codes = (texts: readonly string[]): string => texts.map(code).join(', ');

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

export const title = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A table, if it has rows; a vertical bar in a cell would end it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string | undefined {
  if (rows.length === 0) return undefined;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')).join(' | ')} |`;

export const fence = (text: string): string => `\`\`\`ts\n${text}\n\`\`\``;

/** What a sentence begins with and the names that it lists; nothing where there are none. */
export const listing = (start: string, names: readonly string[]): string | undefined =>
  names.length > 0 ? `${start}: ${codes(names)}.` : undefined;

type Part = string | false | undefined;

/** Paragraphs, tables and code, set apart by empty lines; nothing if there are none. */
export const page = (parts: readonly Part[]): string | undefined => parts.filter(Boolean).join('\n\n') || undefined;

/** A page under its heading; nothing if it would have no more than that. */
export const section = (heading: string, parts: readonly Part[]): string | undefined =>
  parts.some(Boolean) ? page([heading, ...parts]) : undefined;

/** The successors with their conditions, for a cell of a table. */
export function successorsOf({ older, targets, mapping }: OperationChange): string {
  if (targets.length === 1 && targets[0]!.name === older.name) return 'same';
  const successors = targets.map(({ name }, index) => {
    const when = mapping?.to[index]?.when;
    return `${code(name)}${when ? ` if ${when}` : ''}`;
  });
  return successors.join('<br>') || 'none';
}

const placeNames: Record<Place, string> = { request: '', response: 'answer ', query: 'query ' };

/** What the data file says of single fields. */
export const fieldTable = (fields: readonly FieldMapping[], older: string, newer: string): string | undefined =>
  table([older, newer, ''], fields.filter(isTold).map(fieldCells));

/** The same in one cell of a table. */
export const fieldTexts = (fields: readonly FieldMapping[]): string[] =>
  fields.filter(isTold).map((field) => {
    const [before, after, how] = fieldCells(field);
    return `${after === 'same' ? before : `${before} → ${after}`}${how ? `: ${how}` : ''}`;
  });

/** A field can be named only to say that it stays. */
const isTold = ({ from, to, how }: FieldMapping): boolean => how !== undefined || to.some((path) => path !== from);

function fieldCells({ in: place, from, to, how = '' }: FieldMapping): [string, string, string] {
  const paths = [...new Set(to.filter((path) => path !== null))];
  const after = paths.join() === from ? 'same' : paths.map(pathOf).join(', ') || 'gone';
  return [from === undefined ? 'new' : `${placeNames[place]}${pathOf(from)}`, after, how];
}

const pathOf = (path: string): string => (path === '$' ? 'the answer itself' : code(path));

/** What the comparison shows, once for all fields of which the same is true. */
export const differenceTexts = (differences: readonly (Difference & { place?: Place })[]): string[] =>
  [...Map.groupBy(differences, ({ place = 'request', what }) => `${placeNames[place]} ${what}`).values()].map(
    (group) => {
      const { place = 'request', what } = group[0]!;
      const names = group.filter(({ path }) => path !== '$').map(({ path }) => code(path));
      return `${placeNames[place]}${names.length > 0 ? `${names.join(', ')}: ` : ''}${what}`;
    },
  );

export const bullets = (texts: readonly string[]): string => texts.map((text) => `- ${text}`).join('\n');
