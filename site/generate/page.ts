/** A page of the site: where it stands, without an ending, and what it says. */
export interface Page {
  /** For example `api/2026-02-09/createExtractRun`. */
  readonly path: string;
  readonly title: string;
  /** One sentence, for lists and search engines. */
  readonly description: string;
  /** The same thing in every version, for the switch. */
  readonly versions?: readonly VersionLink[];
  /** Further front matter of VitePress. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Markdown that begins with the heading. */
  readonly body: string;
}

/** What stands for a page in one version. */
export interface VersionLink {
  readonly version: string;
  /** Pages as paths from the root of the site; several where one operation became many, none where nothing is left. */
  readonly pages: readonly { readonly path: string; readonly name: string; readonly when?: string }[];
}

/** A page as VitePress reads it. */
export function writeSource({ title, description, versions, settings, body }: Page): string {
  const matter = Object.entries({ title, description, versions, ...settings }).filter(
    ([, value]) => value !== undefined,
  );
  const lines = matter.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n\n${body.trim()}\n`;
}

/** A page as plain Markdown, for readers that are programs. */
export function writeMarkdown({ path, versions, body }: Page): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const lines = (versions ?? []).map(({ version, pages }) => {
    const links = pages.map(({ path, name, when }) => `[${name}](${up}${path}.md)${when ? ` if ${when}` : ''}`);
    return `- ${version}: ${links.join(', ') || 'nothing that does the same'}`;
  });
  const text = withoutTags(body).trim();
  return lines.length === 0 ? `${text}\n` : `${text}\n\n## In each version\n\n${lines.join('\n')}\n`;
}

/** Markdown without the tags that only serve the look of a page; code stays as it is. */
const withoutTags = (markdown: string): string =>
  markdown
    .split(/(^```[\s\S]*?^```|`[^`\n]+`)/m)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replaceAll(
              /<a [^>]*href="([^"]+?)(?:\.html)?"[^>]*>(.*?)<\/a>/g,
              (_, link: string, text: string) => `[${text}](${link}${/\.\w+$/.test(link) ? '' : '.md'})`,
            )
            .replaceAll(/<\/strong><span>/g, ': ')
            .replaceAll(/<\/?(?:a|code|div|main|section|p|span|strong)\b[^>]*>/g, '')
            .replaceAll(/\n{3,}/g, '\n\n'),
    )
    .join('');
