import { ProblemsError } from '../base/index.ts';
import { tables } from './tables.ts';

/** The READMEs that have tables, by their place in the repository. */
export const readmes: readonly string[] = Object.keys(tables);

/**
 * Puts each table of a README between its marks, `<!-- table speed -->` and `<!-- end speed -->`.
 *
 * @param file one of `readmes`
 * @throws {ProblemsError} for a table that has no place
 */
export function fill(file: string, readme: string, root: string): string {
  return Object.entries(tables[file]!).reduce((text, [name, render]) => {
    const marks = new RegExp(`(<!-- table ${name}[^>]*-->\n)[^]*?(<!-- end ${name} -->)`);
    if (!marks.test(text)) throw new ProblemsError([{ message: `${file} has no place for the table "${name}"` }]);
    return text.replace(marks, (_, start: string, end: string) => `${start}\n${render(root)}\n\n${end}`);
  }, readme);
}

/** The same with cells of any width, as a formatter pads them. */
export const withoutPadding = (readme: string): string => readme.replaceAll(/ +\|/g, ' |').replaceAll(/-{3,}/g, '---');
