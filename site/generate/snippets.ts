import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts the files that a page names as `<<< @/samples/start.ts#region` in place, in the syntax of VitePress. Done before
 * the pages are built, so that the Markdown beside a page has its samples too.
 *
 * @throws {Error} for a file or a region that does not exist.
 */
export function includeSnippets(markdown: string, folder: string): string {
  return markdown.replaceAll(/^<<< @\/([^#\s]+)(?:#([\w-]+))?$/gm, (_, file: string, region?: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const code = region === undefined ? text : readRegion(text, region, file);
    return `\`\`\`${/\w+$/.exec(file)![0]}\n${withoutMarkers(code).trim()}\n\`\`\``;
  });
}

function readRegion(text: string, region: string, file: string): string {
  const [, code] = new RegExp(`^// #region ${region}$([\\s\\S]*?)^// #endregion ${region}$`, 'm').exec(text) ?? [];
  if (code === undefined) throw new Error(`${file} has no region "${region}"`);
  return code;
}

const withoutMarkers = (code: string): string => code.replaceAll(/^\/\/ #(?:end)?region.*\n/gm, '');
