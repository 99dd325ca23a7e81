import { html, type Html, type Part } from './html.ts';
import { listLimit } from './world-view.ts';

/** Rows to unfold, so many and no more. */
export function list<T>(rows: readonly T[], empty: string, render: (row: T) => Html): Html {
  if (rows.length === 0) return html`<p class="empty">${empty}</p>`;
  return html`<ul class="entries">
      ${rows.slice(0, listLimit).map(render)}
    </ul>
    ${rows.length > listLimit && html`<p class="empty">The newest ${listLimit} of ${rows.length}.</p>`}`;
}

export interface Entry {
  readonly id: string;
  readonly summary: Html;
  readonly body: Html;
  /** Buttons beside the row, which work without unfolding it. */
  readonly actions?: Part;
}

export const entry = ({ id, summary, body, actions }: Entry): Html =>
  html`<li id="${id}">
    <details id="entry-${id}">
      <summary id="summary-${id}">${summary}</summary>
      <div class="body">${body}</div>
    </details>
    ${actions && html`<div class="actions">${actions}</div>`}
  </li>`;
