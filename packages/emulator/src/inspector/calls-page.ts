import type { CallRecord } from '../http/calls.ts';
import { count, json, moment, pill } from './format.ts';
import { html, type Html } from './html.ts';
import { entry, list } from './list.ts';
import { worldPath, type WorldView } from './world-view.ts';

const filters: Readonly<Record<string, (call: CallRecord) => boolean>> = {
  all: () => true,
  refused: ({ status }) => status >= 400,
  violations: ({ violations }) => violations.length > 0,
};

/** Calls, the newest first, with what was sent, what was answered and where the request left the contract. */
export function callsPage(view: WorldView, query: URLSearchParams): Html {
  const calls = view.calls.list();
  const wanted = query.get('show') ?? 'all';
  const filter = filters[wanted] ?? filters['all']!;
  const links = Object.entries(filters).map(
    ([name, fits]) =>
      html`<a
        id="show-${name}"
        href="${worldPath(view.name, 'calls')}?show=${name}"
        ${name === wanted && html`aria-current="true"`}
        >${name} <span class="count">${calls.filter(fits).length}</span></a
      >`,
  );
  // A call has no id: its position counts from the oldest, so that it stays while newer ones come.
  const rows = calls.map((call, position) => ({ call, position })).filter(({ call }) => filter(call));
  return html`<p class="filters">${links}</p>
    ${list(rows.toReversed(), 'No call here yet.', ({ call, position }) => row(call, `call-${position}`))}`;
}

const row = (call: CallRecord, id: string): Html =>
  entry({
    id,
    summary: html`${moment(call.at)} <b>${call.method}</b>
      <code class="grow">${call.path}</code>
      ${call.violations.length > 0 && html`<span class="pill warn">${count(call.violations.length, 'violation')}</span>`}
      ${pill(call.status)}`,
    body: html`<p class="faint">${call.operation ?? 'no operation of the contract'}, version ${call.version}</p>
      ${violations(call)} ${call.request !== null && json('Request', call.request)} ${json('Answer', call.answer)}`,
  });

const violations = ({ violations: found }: CallRecord): Html | false =>
  found.length > 0 &&
  html`<ul class="violations">
    ${found.map(({ location, message }) => html`<li><code>${location.join('.')}</code> ${message}</li>`)}
  </ul>`;
