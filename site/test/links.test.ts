import { existsSync, globSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { listPages } from '../generate/assemble.ts';
import { entries } from '../generate/entries.ts';
import { renderIndex } from '../generate/llms.ts';
import { writeMarkdown } from '../generate/page.ts';
import { guides, listSidebar } from '../generate/sidebar.ts';
import { readVersions } from '../generate/version.ts';

const root = join(import.meta.dirname, '../..');
const pages = listPages(root);
const paths = new Set([...pages.map(({ path }) => path), ...entries.map(({ slug }) => `reference/${slug}`)]);
const headings = new Map(
  pages.map(({ path, body }) => [path, new Set([...body.matchAll(/^#+ (.*)$/gm)].map((match) => slug(match[1]!)))]),
);

/** The anchor of a heading, as VitePress makes it. */
function slug(heading: string): string {
  return heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replaceAll(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** The links of a text that lead to pages of the site, without those in its code. */
function listLinks(markdown: string): string[] {
  const prose = markdown.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');
  const written = [...prose.matchAll(/\]\(([^)\s]+)\)/g), ...prose.matchAll(/href="([^"]+)"/g)].map(
    (match) => match[1]!,
  );
  return written.filter((link) => !/^(https?:|mailto:)/.test(link) && !link.startsWith('/') && !link.endsWith('.json'));
}

test('every link leads to a page, and to a heading of it where it names one', () => {
  const broken = pages.flatMap((page) =>
    listLinks(writeMarkdown(page))
      .filter((link) => {
        const [target = '', anchor] = link.split('#');
        const path =
          target === '' ? page.path : posix.join(posix.dirname(page.path), target.replace(/\.(md|html)$/, ''));
        return !paths.has(path) || (anchor !== undefined && headings.has(path) && !headings.get(path)!.has(anchor));
      })
      .map((link) => `${page.path}: ${link}`),
  );
  expect(broken).toEqual([]);
});

test('the pages of the versions are linked from one to the other', () => {
  const broken = pages.flatMap(({ path, versions = [] }) =>
    versions.flatMap(({ pages: targets }) =>
      targets.filter((target) => !paths.has(target.path)).map((target) => `${path}: ${target.path}`),
    ),
  );
  expect(broken).toEqual([]);
  const page = pages.find(({ path }) => path === 'api/2026-02-09/createExtractRun')!;
  expect(page.versions).toMatchObject([
    { version: '2026-02-09', pages: [{ name: 'createExtractRun' }] },
    { version: '2025-04-21', pages: [{ name: 'createProcessorRun' }] },
    { version: '2024-12-23', pages: [{ name: 'createProcessorRun' }] },
  ]);
  const older = pages.find(({ path }) => path === 'api/2024-12-23/getBatchProcessorRun')!;
  expect(older.versions!.every(({ pages: targets }) => targets.length > 0)).toBe(true);
});

test('every operation, event and schema has a page', () => {
  for (const { name, document, operations } of readVersions(root)) {
    const wanted = [
      ...[...operations.values()].map((operation) => `api/${name}/${operation.name}`),
      ...document.webhooks.map(({ event }) => `api/${name}/webhooks/${event}`),
      ...Object.keys(document.source.components!.schemas!).map((schema) => `api/${name}/schemas/${schema}`),
    ];
    expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
  }
});

test('each guide stands beside the pages, and leads to one', () => {
  const slugs = guides.flatMap(({ names }) => names.map(([name]) => name));
  const files = globSync('*.md', { cwd: join(root, 'site/pages/guides') }).map((file) => file.replace('.md', ''));
  expect(slugs.toSorted()).toEqual(files.toSorted());
  const sidebar = JSON.stringify(listSidebar(readVersions(root)));
  const linked = [...sidebar.matchAll(/"link":"\/([^"]+?)(?:\.html)?"/g)].map((match) =>
    match[1]!.replace(/#.*/, '').replace(/\/$/, '/index'),
  );
  expect(linked.filter((path) => !paths.has(path))).toEqual([]);
});

test('llms.txt names pages that exist, all guides and all operations of the newest version', () => {
  const text = renderIndex(pages);
  const listed = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\.md\): .+$/gm)].map((match) => match[1]!);
  expect(listed.filter((path) => !paths.has(path))).toEqual([]);
  const [newest] = readVersions(root);
  const wanted = [
    ...guides.flatMap(({ names }) => names.map(([name]) => `guides/${name}`)),
    ...[...newest!.operations.values()].map(({ name }) => `api/${newest!.name}/${name}`),
  ];
  expect(wanted.filter((path) => !listed.includes(path))).toEqual([]);
});

test('the entries whose docstrings are shown exist', () => {
  expect(entries.filter(({ file }) => !existsSync(join(root, 'packages', file)))).toEqual([]);
});
