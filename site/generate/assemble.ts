import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderApi } from './api.ts';
import { writeSource, type Page } from './page.ts';
import { readVersions } from './version.ts';
import { readWrittenPages } from './written-pages.ts';

/** Every page of the site except those that are made from docstrings. */
export function listPages(root: string): Page[] {
  return [...readWrittenPages(root), ...renderApi(root, readVersions(root))];
}

/** Writes pages as the sources that VitePress builds, those that changed; what is no page goes. */
export function writeSources(folder: string, pages: readonly Page[]): void {
  const wanted = new Map(pages.map((page) => [join(folder, `${page.path}.md`), writeSource(page)]));
  for (const file of globSync('**/*.md', { cwd: folder }))
    if (!wanted.has(join(folder, file))) rmSync(join(folder, file));
  for (const [file, text] of wanted) {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
