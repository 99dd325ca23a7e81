import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vitepress';
import { listPages, writeSources } from '../generate/assemble.ts';
import { writeMarkdown, type Page } from '../generate/page.ts';
import { renderIndex } from '../generate/llms.ts';
import { readDocstrings } from './docstrings.ts';
import { output, root, sources } from './places.ts';

const pages = [...listPages(root), ...(await readPackages())];
writeSources(sources, pages);
cpSync(join(root, 'site/public'), join(sources, 'public'), { recursive: true });
await build(import.meta.dirname);
for (const page of pages) write(`${page.path}.md`, writeMarkdown(page));
write('llms.txt', renderIndex(pages));
for (const file of globSync('*.json', { cwd: join(root, 'openapi/dist') }))
  write(`openapi/${file}`, join(root, 'openapi/dist', file), cpSync);
console.log(`${pages.length} pages in site/dist`);

async function readPackages(): Promise<Page[]> {
  const folder = mkdtempSync(join(tmpdir(), 'docstrings-'));
  try {
    return await readDocstrings(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(file: string, content: string, how?: typeof cpSync): void {
  const target = join(output, file);
  mkdirSync(dirname(target), { recursive: true });
  if (how) how(content, target);
  else writeFileSync(target, content);
}
