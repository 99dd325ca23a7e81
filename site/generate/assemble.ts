import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderApi } from './api.ts';
import { writeSource, type Page } from './page.ts';
import { readVersions } from './version.ts';
import { readWrittenPages } from './written-pages.ts';

/** Every page of the site except those that are made from docstrings. */
export function listPages(root: string): Page[] {
  return [...readWrittenPages(root), ...renderApi(root, readVersions(root))];
}

/** Writes pages as the sources that VitePress builds; what was there goes. */
export function writeSources(folder: string, pages: readonly Page[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const page of pages) {
    const file = join(folder, `${page.path}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, writeSource(page));
  }
}
