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
