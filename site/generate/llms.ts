import type { Page } from './page.ts';
import { guides } from './sidebar.ts';

const sections: readonly [title: string, belongs: (path: string) => boolean][] = [
  ['Guides', (path) => path.startsWith('guides/')],
  ['Packages', (path) => path.startsWith('reference/')],
  ['API', (path) => /^api\/([^/]+\/)?index$/.test(path)],
];

const order = guides.flatMap(({ names }) => names.map(([slug]) => `guides/${slug}`));

/** Guides come in the order in which they are read, and the rest after them as it is. */
const rank = ({ path }: Page): number => (order.includes(path) ? order.indexOf(path) : order.length);

/** The list of pages for assistants, after https://llmstxt.org: operations and schemas are reached from their version. */
export function renderIndex(pages: readonly Page[]): string {
  const [front] = pages.filter(({ path }) => path === 'index');
  const parts = sections.map(([title, belongs]) => {
    const items = pages
      .filter(({ path }) => belongs(path))
      .toSorted((left, right) => rank(left) - rank(right))
      .map(({ path, title: name, description }) => `- [${name}](${path}.md): ${description}`);
    return `## ${title}\n\n${items.join('\n')}`;
  });
  const newest = pages.find(({ path }) => /^api\/[^/]+\/index$/.test(path))!.path.split('/')[1]!;
  const operations = pages
    .filter(({ path, settings }) => path.startsWith(`api/${newest}/`) && settings?.['operation'] !== undefined)
    .map(({ path, title }) => `- [${path.split('/').pop()}](${path}.md): ${title}`);
  const head = `# extend-openapi\n\n> ${front?.description ?? ''}\n\nEvery page is Markdown at its own address: the ending \`.md\` in place of \`.html\`.`;
  return `${[head, ...parts, `## Operations of ${newest}\n\n${operations.join('\n')}`].join('\n\n')}\n`;
}
