import { count, moment } from './format.ts';
import { html, type Html } from './html.ts';
import { shortName, worldPath, type WorldView } from './world-view.ts';

/** All worlds, the one with the latest call first. No key is known here: worlds go by a digest of theirs. */
export function worldsPage(views: readonly WorldView[]): Html {
  const sorted = views
    .map((view) => ({ view, last: view.calls.list().at(-1) }))
    .toSorted((left, right) => (right.last?.at ?? 0) - (left.last?.at ?? 0));
  return html`<p class="lead">
      Each API key has a world of its own, made on first use. Worlds are named by the SHA-256 digest of their key:
      <code>printf %s "$KEY" | sha256sum | cut -c1-8</code>
    </p>
    ${sorted.length === 0 && html`<p class="empty">No world yet: it comes with the first call.</p>`}
    <ul class="worlds">
      ${sorted.map(
        ({ view, last }) =>
          html`<li>
            <a id="world-${view.name}" href="${worldPath(view.name)}"><code>${shortName(view.name)}</code></a>
            <p>${contents(view)}</p>
            <p class="faint">
              ${last ? html`${moment(last.at)} ${last.method} ${last.path}` : 'No call since the emulator started.'}
            </p>
          </li>`,
      )}
    </ul>`;
}

const contents = ({ world: { store }, calls }: WorldView): string =>
  [
    count(store.all('file').length, 'file'),
    count(store.all('run').length + store.all('workflowRun').length, 'run'),
    count(calls.list().length, 'call'),
    store.all('delivery').length === 1 ? '1 delivery' : `${store.all('delivery').length} deliveries`,
  ].join(' · ');
