import type { Row } from '../store/rows/row.ts';
import type { Table, Tables } from '../store/tables.ts';
import { count, json, moment } from './format.ts';
import { html, type Html } from './html.ts';
import { entry, list } from './list.ts';
import type { WorldView } from './world-view.ts';

interface Section<T extends Table> {
  readonly title: string;
  readonly table: T;
  readonly name: (row: Tables[T]) => string;
  /** What belongs to a row and is shown with it. */
  readonly detail?: (view: WorldView, row: Tables[T]) => object;
}

const section = <T extends Table>(given: Section<T>): Section<never> => given as unknown as Section<never>;

const sections: readonly Section<never>[] = [
  section({
    title: 'Files',
    table: 'file',
    name: ({ name, type, pageCount }) =>
      `${name} · ${type}${pageCount === null ? '' : ` · ${count(pageCount, 'page')}`}`,
  }),
  section({
    title: 'Extractors, classifiers and splitters',
    table: 'processor',
    name: ({ name, kind }) => `${name} · ${kind}`,
    detail: ({ world }, { id }) => ({
      versions: world.store.all('processorVersion').filter((each) => each.processorId === id),
    }),
  }),
  section({
    title: 'Workflows',
    table: 'workflow',
    name: ({ name }) => name,
    detail: ({ world }, { id }) => ({
      versions: world.store.all('workflowVersion').filter((each) => each.workflowId === id),
    }),
  }),
  section({
    title: 'Batches',
    table: 'batch',
    name: ({ kind, runCount, status }) => `${kind} · ${count(runCount, 'run')} · ${status.toLowerCase()}`,
  }),
  section({
    title: 'Evaluation sets',
    table: 'evaluationSet',
    name: ({ name }) => name,
    detail: ({ world }, { id }) => ({
      items: world.store.all('evaluationItem').filter(({ setId }) => setId === id),
      runs: world.store.all('evaluationRun').filter(({ setId }) => setId === id),
    }),
  }),
  section({ title: 'Edit templates', table: 'editTemplate', name: ({ name }) => name }),
  section({
    title: 'Webhook endpoints',
    table: 'endpoint',
    name: ({ name, url, status }) => `${name} · ${url} · ${status}`,
    detail: ({ world }, { id }) => ({
      subscriptions: world.store.all('subscription').filter((each) => each.webhookEndpointId === id),
    }),
  }),
];

/** What a world holds beside runs, calls and deliveries. */
export const resourcesPage = (view: WorldView): Html =>
  html`${sections.map((each) => {
    const rows = view.world.store.all(each.table as 'file') as Row[];
    return html`<section>
      <h2>${each.title} <span class="count">${rows.length}</span></h2>
      ${rows.length > 0 && list(rows.toReversed(), '', (row) => show(view, each, row as never))}
    </section>`;
  })}`;

const show = (view: WorldView, { name, detail }: Section<never>, row: never): Html => {
  const { id, createdAt } = row as Row;
  return entry({
    id,
    summary: html`${moment(createdAt)} <b class="grow">${name(row)}</b> <code class="faint">${id}</code>`,
    body: json('As it is kept', { ...(row as Row), ...detail?.(view, row) }),
  });
};
