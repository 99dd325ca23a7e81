/** A table; one without rows is nothing. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

/** What stands in a cell must not end it. */
const cell = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n+\s*/g, ' ')
    .trim();

export const code = (text: string): string => `\`${text}\``;

export const fence = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

export const json = (value: unknown): string => fence('json', JSON.stringify(value, null, 2));

/** Sections with what is empty left out. */
export const join = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part.trim() !== '').join('\n\n');

/** Text of the contract: what looks like a tag or a placeholder of the page is shown as it is. */
export const prose = (text: string | undefined): string =>
  (text ?? '')
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll('<', '&lt;').replaceAll('{{', '&#123;{')))
    .join('')
    .trim();

export const indent = (text: string, width: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(width));
