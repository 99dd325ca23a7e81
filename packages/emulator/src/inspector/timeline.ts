import type { CallRecord } from '../http/calls.ts';
import type { RunRow } from '../store/rows/run.ts';
import type { WorkflowRunRow } from '../store/rows/workflow-run.ts';
import { standOf } from '../webhooks/held.ts';
import { due, entryList, type Entry } from './entry-list.ts';
import { pill } from './format.ts';
import { html, type Html } from './html.ts';
import type { WorldView } from './world-view.ts';

/** What happened to a run, in order: its states, the calls about it, the deliveries that tell it, and what is due. */
export function timeline(view: WorldView, run: RunRow | WorkflowRunRow): Html {
  const entries = [
    ...states(run),
    ...steps(view, run),
    ...calls(view, run.id),
    ...deliveries(view, run.id),
    ...due(view, run.id),
  ].toSorted((left, right) => left.at - right.at);
  return entryList(entries, run.createdAt);
}

function states(run: RunRow | WorkflowRunRow): Entry[] {
  const state = (at: number, text: Html): Entry => ({ at, kind: 'state', text });
  const started = 'startedAt' in run ? run.startedAt : null;
  const isReviewed = 'reviewedAt' in run && run.reviewedAt !== null;
  return [
    state(run.createdAt, html`created`),
    ...(started !== null && started > run.createdAt ? [state(started, html`started`)] : []),
    ...(run.status === 'NEEDS_REVIEW' ? [state(run.updatedAt, html`waits for a review`)] : []),
    ...(isReviewed ? [state(run.reviewedAt!, html`reviewed by ${run.reviewedByUser}`)] : []),
    ...(run.finishedAt === null ? [] : [state(run.finishedAt, html`${pill(run.status)} ${run.failureMessage}`)]),
  ];
}

/** The runs that do the work of a workflow run. */
function steps({ world }: WorldView, run: RunRow | WorkflowRunRow): Entry[] {
  if (!('stepRuns' in run)) return [];
  return run.stepRuns.flatMap((step) => {
    const child = step.runId === null ? undefined : world.store.get('run', step.runId);
    const text = html`step <b>${step.name}</b> ${pill(step.status)}
      ${child && html`<a href="#${child.id}">${child.id}</a>`}`;
    return child ? [{ at: child.createdAt, kind: 'state' as const, text }] : [];
  });
}

/** Calls about a run. Looks one after another with the same answer are one entry, else polling would drown the rest. */
function calls(view: WorldView, id: string): Entry[] {
  const groups: { call: CallRecord; times: number }[] = [];
  for (const call of view.calls.list().filter((each) => isAbout(each, id))) {
    const last = groups.at(-1);
    if (last?.call.method === call.method && last.call.path === call.path && last.call.status === call.status)
      last.times += 1;
    else groups.push({ call, times: 1 });
  }
  return groups.map(({ call, times }) => ({
    at: call.at,
    kind: 'call',
    text: html`<code>${call.method} ${call.path}</code> ${pill(call.status)} ${times > 1 && html`× ${times}`}`,
  }));
}

function isAbout({ path, answer }: CallRecord, id: string): boolean {
  if (path.includes(id)) return true;
  const has = (value: unknown): boolean => (value as { id?: unknown } | null)?.id === id;
  return typeof answer === 'object' && answer !== null && [answer, ...Object.values(answer)].some(has);
}

function deliveries({ world }: WorldView, id: string): Entry[] {
  return world.store
    .all('delivery')
    .filter(({ body }) => body.includes(`"${id}"`))
    .flatMap((delivery): Entry[] => {
      const name = html`<a href="deliveries#${delivery.id}">${delivery.eventType}</a>`;
      const entry = (at: number, text: Html): Entry => ({ at, kind: 'delivery', text });
      if (delivery.attempts.length > 0)
        return delivery.attempts.map(({ at, status, error }) =>
          entry(at, html`${name} ${status === null ? html`${pill('failed')} ${error}` : pill(status)}`),
        );
      return [entry(delivery.createdAt, html`${name} ${pill(standOf(world, delivery))}`)];
    });
}
