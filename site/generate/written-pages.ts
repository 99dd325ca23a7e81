import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstSentence } from './operation-page.ts';
import { includeSnippets } from './snippets.ts';
import type { Page } from './page.ts';

/** The pages that are written by hand, and the generated migration guides, which stand in `docs`. */
export function readWrittenPages(root: string): Page[] {
  const site = join(root, 'site');
  const own = globSync('**/*.md', { cwd: join(site, 'pages') }).map((file) =>
    readPage(file, includeSnippets(readFileSync(join(site, 'pages', file), 'utf8'), site)),
  );
  const guides = globSync('*.md', { cwd: join(root, 'docs/migrations') }).map((file) =>
    readPage(`guides/migrations/${file}`, readFileSync(join(root, 'docs/migrations', file), 'utf8')),
  );
  const workflow = readFileSync(join(root, 'docs/one-workflow-three-versions.md'), 'utf8');
  return [...own, ...guides, readPage('guides/one-workflow-three-versions.md', workflow)];
}

function readPage(file: string, text: string): Page {
  const [, matter = '', body = text] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
  const settings = Object.fromEntries(
    [...matter.matchAll(/^(\w+): (.*)$/gm)].map(([, key, value]) => [key!, readValue(value!)]),
  );
  const heading = /^# (.*)$/m.exec(body)?.[1] ?? file;
  const lead = body
    .replaceAll(/^```[\s\S]*?^```/gm, '')
    .split(/\n{2,}/)
    .find((part) => /^(?:[A-Z[]|`[^`])/.test(part.trim()));
  const {
    title = heading,
    description = firstSentence(toPlain(lead ?? '')),
    ...others
  } = settings as Record<string, string>;
  return { path: file.replace(/\.md$/, ''), title, description, settings: others, body: mendLinks(body) };
}

const readValue = (text: string): unknown => (/^(true|false|\d+)$/.test(text) ? JSON.parse(text) : text);

const toPlain = (markdown: string): string =>
  markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[`*]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Files of the repository that have no page are looked at where the repository is. */
const mendLinks = (body: string): string =>
  body.replaceAll(
    /\]\((?:\.\.\/)+((?:examples|packages|bench|openapi)\/[^)]*)\)/g,
    '](https://github.com/extend-openapi/extend-openapi/tree/main/$1)',
  );
