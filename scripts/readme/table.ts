import { join } from 'node:path';
import { ProblemsError, readJson } from '../base/index.ts';

/** Makes a table from what is in the repository. */
export type Table = (root: string) => string;

/** A measured file, which has to have a part. @param made What makes it. */
export function read<Content extends object>(root: string, file: string, part: keyof Content, made: string): Content {
  const content = readJson<Content | undefined>(join(root, file), `Run: ${made}`);
  if (typeof content?.[part] === 'object') return content;
  throw new ProblemsError([{ file, message: `There is no "${String(part)}" in it. Run: ${made}` }]);
}

/** A table in Markdown. */
export const render = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
