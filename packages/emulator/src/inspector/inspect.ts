import type { Inhabited } from '../inhabited.ts';
import { callsPage } from './calls-page.ts';
import { isOwnHost, pageHeaders } from './content-security.ts';
import { deliveriesPage } from './deliveries-page.ts';
import { html, type Html } from './html.ts';
import { page, type Page } from './page.ts';
import { resourcesPage } from './resources-page.ts';
import { rulesPage } from './rules-page.ts';
import { runsPage } from './runs-page.ts';
import { type WorldView } from './world-view.ts';
import { worldsPage } from './worlds-page.ts';

type Worlds = ReadonlyMap<string, Inhabited>;

const tabs: Readonly<Record<string, (view: WorldView, query: URLSearchParams) => Html>> = {
  runs: runsPage,
  calls: callsPage,
  deliveries: deliveriesPage,
  resources: resourcesPage,
  rules: rulesPage,
};

/** Answers with a page of the inspector, or undefined for what is none. */
export function inspect(request: Request, worlds: Worlds, breaches: readonly string[]): Response | undefined {
  const url = new URL(request.url);
  const [, world, tab = 'runs'] = /^\/_emulator(?:\/worlds\/([^/]+)(?:\/([^/]+))?)?\/?$/.exec(url.pathname) ?? [];
  const isPage = world !== undefined || /^\/_emulator\/?$/.test(url.pathname);
  if (!isPage || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined;
  if (!isOwnHost(url))
    return refuse(403, `Open the inspector as localhost or by the IP address, not as ${url.hostname}.`);
  if (world === undefined)
    return respond(200, {
      breaches,
      title: 'Worlds',
      content: worldsPage([...worlds].map(([name, each]) => ({ ...each, name }))),
    });
  const found = worlds.get(world);
  const render = Object.hasOwn(tabs, tab) ? tabs[tab] : undefined;
  if (!found || !render)
    return refuse(404, 'There is no such page: the world may have ended with an earlier emulator.');
  const view = { ...found, name: world };
  const content = render(view, url.searchParams);
  return respond(200, { breaches, title: tab[0]!.toUpperCase() + tab.slice(1), content, view, tab });
}

const refuse = (status: number, message: string): Response =>
  respond(status, {
    breaches: [],
    title: 'Not here',
    content: html`<p class="empty">${message} <a href="/_emulator">All worlds</a></p>`,
  });

const respond = (status: number, given: Page): Response => new Response(page(given), { status, headers: pageHeaders });
