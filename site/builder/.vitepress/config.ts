import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitepress';
import { readVersions } from '../../generate/version.ts';
import { listSidebar } from '../../generate/sidebar.ts';
import { output, root, sources } from '../places.ts';

export default defineConfig({
  title: 'extend-openapi',
  description: 'The contract of the Extend API, compiled into types, a client, an emulator, a mock and tests.',
  lang: 'en',
  srcDir: sources,
  outDir: output,
  cacheDir: `${import.meta.dirname}/cache`,
  lastUpdated: false,
  metaChunk: true,
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: '/mark.svg' }],
    ['meta', { name: 'theme-color', content: '#0f766e' }],
  ],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config(markdown) {
      // A table that is wider than the window scrolls, and who has no mouse must be able to reach it.
      markdown.renderer.rules.table_open = () => '<table tabindex="0">\n';
      // A column without a name has no heading, rather than an empty one.
      markdown.renderer.rules.th_open = (tokens, index) => (tokens[index + 1]?.content === '' ? '<td>' : '<th>');
      markdown.renderer.rules.th_close = (tokens, index) => (tokens[index - 1]?.content === '' ? '</td>\n' : '</th>\n');
    },
  },
  themeConfig: {
    logo: '/mark.svg',
    outline: [2, 2],
    search: {
      provider: 'local',
      options: {
        miniSearch: { searchOptions: { boost: { title: 6, titles: 1, text: 1 }, fuzzy: 0.1, prefix: true } },
        _render: renderForSearch,
      },
    },
    nav: [
      { text: 'Guides', link: '/guides/start', activeMatch: '^/guides/' },
      { text: 'API', link: '/api/', activeMatch: '^/api/' },
      { text: 'Packages', link: '/reference/', activeMatch: '^/reference/' },
    ],
    sidebar: listSidebar(readVersions(root)),
    // Drawn here: for an icon that it knows by name only, the theme may ask a server.
    socialLinks: [
      {
        icon: { svg: readFileSync(join(root, 'site/public/repository.svg'), 'utf8') },
        ariaLabel: 'GitHub',
        link: 'https://github.com/extend-openapi/extend-openapi',
      },
    ],
    docFooter: { prev: false, next: false },
  },
});

interface SearchEnvironment {
  relativePath: string;
  frontmatter?: { operation?: { name: string; path: string } };
}

/** Examples and fields would bury what people look for: a page of the API is found by its head, and by its path. */
function renderForSearch(
  text: string,
  environment: SearchEnvironment,
  markdown: { render(text: string, environment: object): string },
): string {
  if (!/^api\/[^/]+\//.test(environment.relativePath)) return markdown.render(text, environment);
  const html = markdown.render(text.split(/^(?:## |- `)/m)[0]!, environment);
  const { operation } = environment.frontmatter ?? {};
  return operation ? html.replace('</h1>', `</h1><p>${operation.name} ${operation.path}</p>`) : html;
}
