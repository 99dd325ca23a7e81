import { code, join, prose, table } from './markdown.ts';
import type { Page, VersionLink } from './page.ts';
import type { NamedOperation, Version } from './version.ts';

/** The operations of a version by their first tag, in the order of its tags. */
export function listAreas(version: Version): { name: string; description: string; operations: NamedOperation[] }[] {
  const groups = Map.groupBy(version.operations.values(), ({ operation }) => operation.tags[0] ?? 'other');
  const tags = (version.document.source as { tags?: { name: string; description?: string }[] }).tags ?? [];
  const known = new Map(tags.map(({ name, description }) => [name, description ?? '']));
  const names = [...known.keys(), ...[...groups.keys()].filter((name) => !known.has(name))];
  return names.flatMap((name) => {
    const operations = groups.get(name);
    return operations ? [{ name, description: known.get(name) ?? '', operations }] : [];
  });
}

/** The first page of a version: what it is, and everything that it has. */
export function renderVersion(version: Version, versions: readonly Version[]): Page {
  const { document, name } = version;
  const { description } = document.source.info as { description?: string };
  const links = versions.map((other): VersionLink => {
    return { version: other.name, pages: [{ path: `api/${other.name}/index`, name: other.name }] };
  });
  const areas = listAreas(version).map((area) =>
    join(
      `## ${capitalize(area.name)}`,
      prose(area.description),
      table(
        ['call', 'does', 'request'],
        area.operations.map(({ name: own, operation }) => [
          `[${own}](./${own}.md)`,
          prose(operation.source.summary),
          `${code(operation.method)} ${code(operation.path)}`,
        ]),
      ),
    ),
  );
  const events = document.webhooks.map(({ event, source }) => [
    `[${event}](./webhooks/${event}.md)`,
    prose(source.summary),
  ]);
  const schemas = Object.keys(document.source.components?.schemas ?? {}).toSorted();
  return {
    path: `api/${name}/index`,
    title: `API ${name}`,
    description: `${document.title}, version ${name}: ${version.operations.size} operations, ${document.webhooks.length} events.`,
    versions: links,
    body: join(
      `# API ${name}`,
      `${version.operations.size} operations, ${document.webhooks.length} events. [The bundle](../../openapi/${name}.json){target="_self"} is what this reference, the types, the client and the servers are made from.`,
      prose(description),
      ...areas,
      events.length === 0 ? '' : join('## Events', table(['event', 'says'], events)),
      join('## Schemas', schemas.map((schema) => `[${schema}](./schemas/${schema}.md)`).join(' · ')),
    ),
  };
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
