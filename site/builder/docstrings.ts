import { readFileSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Application, type TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import type { Page } from '../generate/page.ts';
import { entries, type Entry } from '../generate/entries.ts';
import { root } from './places.ts';

/** The options of TypeDoc and of the plugin that writes Markdown. */
const options: Partial<TypeDocOptions & PluginOptions> = {
  entryPoints: entries.map(({ file }) => join(root, 'packages', file)),
  basePath: join(root, 'packages'),
  tsconfig: join(import.meta.dirname, 'tsconfig.docstrings.json'),
  plugin: ['typedoc-plugin-markdown'],
  readme: 'none',
  router: 'module',
  disableSources: true,
  excludeExternals: true,
  excludePrivate: true,
  excludeInternal: true,
  skipErrorChecking: true,
  logLevel: 'Error',
  hidePageHeader: true,
  hidePageTitle: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  classPropertiesFormat: 'table',
  tableColumnSettings: { hideModifiers: true, hideInherited: true, hideOverrides: true },
  groupOrder: ['Functions', 'Classes', 'Interfaces', '*'],
};

/**
 * Makes a page for each entry of the packages from its docstrings, one program for all.
 *
 * @param folder for what TypeDoc writes on the way; it is emptied
 */
export async function readDocstrings(folder: string): Promise<Page[]> {
  rmSync(folder, { recursive: true, force: true });
  const application = await Application.bootstrapWithPlugins({
    ...options,
    outputs: [{ name: 'markdown', path: folder }],
  } as TypeDocOptions);
  const project = await application.convert();
  if (project === undefined) throw new Error('TypeDoc cannot read the packages');
  await application.generateOutputs(project);
  return entries.map((entry) => {
    const { name, slug, note } = entry;
    const text = readFileSync(join(folder, outputOf(entry)), 'utf8');
    return {
      path: `reference/${slug}`,
      title: name,
      description: `What ${name} exports, from its docstrings.`,
      settings: { outline: [2, 3] },
      body: `# ${name}\n\n${note}\n\n${mendLinks(text, outputOf(entry))}`,
    };
  });
}

/** Where TypeDoc writes the page of a module. */
const outputOf = ({ file }: Entry): string => `${file.replace(/(\/index)?\.ts$/, '')}.md`;

/** Links to other entries, which TypeDoc writes by the place of their sources. */
function mendLinks(markdown: string, from: string): string {
  return markdown.replaceAll(/\]\(([^)#\s]+\.md)(#[^)]*)?\)/g, (whole, target: string, anchor = '') => {
    const entry = entries.find((each) => outputOf(each) === posix.join(posix.dirname(from), target));
    return entry ? `](./${entry.slug}.md${anchor})` : whole;
  });
}
