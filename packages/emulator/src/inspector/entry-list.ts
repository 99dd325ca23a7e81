import { taskName } from './clock-bar.ts';
import { duration, moment } from './format.ts';
import { html, type Html } from './html.ts';
import type { WorldView } from './world-view.ts';

/** Something that happened to a run or a delivery, or that is still to happen. */
export interface Entry {
  readonly at: number;
  readonly kind: 'state' | 'call' | 'delivery' | 'due';
  readonly text: Html;
}

/** Entries with their times, and how long after the start they were. */
export const entryList = (entries: readonly Entry[], start: number): Html =>
  html`<ol class="timeline">
    ${entries.map(
      ({ at, kind, text }) =>
        html`<li class="${kind}">${moment(at)} <span class="after">+${duration(at - start)}</span> ${text}</li>`,
    )}
  </ol>`;

/** What is still to happen to a run or a delivery. */
export const due = ({ world }: WorldView, id: string): Entry[] =>
  world.store
    .all('task')
    .filter(({ subject }) => subject === id)
    .map((task) => ({ at: task.dueAt, kind: 'due', text: html`${taskName(task)}` }));
