import { breachesNote } from './breaches-note.ts';
import { clockBar } from './clock-bar.ts';
import { html, Html } from './html.ts';
import { script } from './script.ts';
import { style } from './style.ts';
import { shortName, worldPath, type WorldView } from './world-view.ts';

export interface Page {
  readonly title: string;
  readonly content: Html;
  /** What the emulator did against the contract. */
  readonly breaches: readonly string[];
  /** The world that the page is about, and which of its tabs. */
  readonly view?: WorldView;
  readonly tab?: string;
}

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='7' fill='%235b5bd6'/%3E%3Cpath d='M8 4v4l3 2' stroke='white' stroke-width='1.6' fill='none' stroke-linecap='round'/%3E%3C/svg%3E";

// Exactly the text that the policy allows by its digest: a line break more, and the browser would refuse it.
const styleElement = new Html(`<style>${style}</style>`);
const scriptElement = new Html(`<script>${script}</script>`);

/** A whole page: what stands around every content. */
export function page({ title, content, breaches, view, tab }: Page): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Extend emulator</title>
        <link rel="icon" href="${icon}" />
        ${styleElement}
      </head>
      <body data-world="${view?.name}">
        <a class="skip" href="#content">To the content</a>
        <header>
          <p class="crumbs">
            <a href="/_emulator">Extend emulator</a
            >${view && html` <span aria-hidden="true">/</span> <a href="${worldPath(view.name)}">World <code>${shortName(view.name)}</code></a>`}
          </p>
          <p class="live">
            <output id="said" aria-live="polite"></output
            ><label><input type="checkbox" id="live" checked /> Live</label>
          </p>
        </header>
        ${breachesNote(breaches)} ${view && clockBar(view)} ${view && tabs(view, tab)}
        <main id="content" tabindex="-1">
          <h1>${title}</h1>
          ${content}
        </main>
        <noscript><p class="empty">Without scripts the buttons do nothing; everything can still be read.</p></noscript>
        ${scriptElement}
      </body>
    </html> `.text;
}

function tabs(view: WorldView, current: string | undefined): Html {
  const { store } = view.world;
  const counts = {
    Runs: store.all('run').length + store.all('workflowRun').length,
    Calls: view.calls.list().length,
    Deliveries: store.all('delivery').length,
    Resources: undefined,
    Rules: view.scripts.list().length + store.all('fault').length + view.rules.list().length,
  };
  return html`<nav id="tabs" aria-label="World">
    ${Object.entries(counts).map(([name, number]) => {
      const path = name.toLowerCase();
      return html`<a
        id="tab-${path}"
        href="${worldPath(view.name, path)}"
        ${path === current && html` aria-current="page"`}
        >${name}${number !== undefined && html` <span class="count">${number}</span>`}</a
      >`;
    })}
  </nav>`;
}
