import { entries } from './entries.ts';
import type { Version } from './version.ts';
import { listAreas } from './version-page.ts';

interface Item {
  text: string;
  link?: string;
  collapsed?: boolean;
  items?: Item[];
}

/** The guides in the order in which they are read. */
export const guides: readonly { readonly text: string; readonly names: readonly [slug: string, text: string][] }[] = [
  {
    text: 'Calling',
    names: [
      ['start', 'Start'],
      ['calls-by-name', 'Calls by name'],
      ['errors', 'Errors'],
      ['retries', 'Retries and what they cost'],
      ['paging', 'Paging'],
      ['waiting', 'Waiting for runs'],
      ['uploads', 'Uploads'],
      ['webhooks', 'Webhooks'],
      ['typed-extraction', 'Typed extraction'],
    ],
  },
  {
    text: 'Testing',
    names: [
      ['testing', 'Testing a service'],
      ['mock', 'Checking single requests'],
    ],
  },
  {
    text: 'Changing',
    names: [
      ['migrating', 'Migrating'],
      ['adding-a-version', 'Adding a version'],
      ['own-api', 'Dropping in your own API'],
    ],
  },
];

/** What stands beside the pages, by the folder that they are in. */
export function listSidebar(versions: readonly Version[]): Record<string, Item[]> {
  const api = versions.map(({ name }): [string, Item[]] => [`/api/${name}/`, listVersion(versions, name)]);
  return {
    '/guides/': guides.map(({ text, names }) => ({
      text,
      items: names.map(([slug, title]) => ({ text: title, link: `/guides/${slug}` })),
    })),
    '/reference/': [
      {
        text: 'Packages',
        items: entries.map(({ name, slug }) => ({
          text: name.replace('@extend-openapi/', ''),
          link: `/reference/${slug}`,
        })),
      },
    ],
    ...Object.fromEntries(api),
    '/api/': [{ text: 'Versions', items: versions.map(({ name }) => ({ text: name, link: `/api/${name}/` })) }],
  };
}

function listVersion(versions: readonly Version[], name: string): Item[] {
  const version = versions.find((each) => each.name === name)!;
  const areas = listAreas(version).map((area) => ({
    text: area.name.charAt(0).toUpperCase() + area.name.slice(1),
    // A group that is a link has one button beside it; without a link it would be a button within a button.
    link: `/api/${name}/#${area.name.replaceAll(' ', '-')}`,
    collapsed: true,
    items: area.operations.map((operation) => ({ text: operation.name, link: `/api/${name}/${operation.name}` })),
  }));
  const events = version.document.webhooks.map(({ event }) => ({
    text: event,
    link: `/api/${name}/webhooks/${event}.html`,
  }));
  const overview: Item = { text: `All of ${name}`, link: `/api/${name}/` };
  return [
    overview,
    ...areas,
    ...(events.length > 0 ? [{ text: 'Events', link: `/api/${name}/#events`, collapsed: true, items: events }] : []),
  ];
}
