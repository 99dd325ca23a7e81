import { ProblemsError } from '../base/index.ts';
import { tables } from './tables.ts';

/**
 * Puts each table between its marks, `<!-- table speed -->` and `<!-- end speed -->`.
 *
 * @throws {ProblemsError} for a table that has no place
 */
export function fill(readme: string, root: string): string {
  return Object.entries(tables).reduce((text, [name, render]) => {
    const marks = new RegExp(`(<!-- table ${name}[^>]*-->\n)[^]*?(<!-- end ${name} -->)`);
    if (!marks.test(text)) throw new ProblemsError([{ message: `README.md has no place for the table "${name}"` }]);
    return text.replace(marks, (_, start: string, end: string) => `${start}\n${render(root)}\n\n${end}`);
  }, readme);
}

/** The same with cells of any width, as a formatter pads them. */
export const withoutPadding = (readme: string): string => readme.replaceAll(/ +\|/g, ' |').replaceAll(/-{3,}/g, '---');
