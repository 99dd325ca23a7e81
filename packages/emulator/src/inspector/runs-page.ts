import { runNames } from '../resources/run-names.ts';
import type { RunRow } from '../store/rows/run.ts';
import type { WorkflowRunRow } from '../store/rows/workflow-run.ts';
import { button } from './button.ts';
import { duration, json, moment, pill } from './format.ts';
import { html, type Html } from './html.ts';
import { entry, list } from './list.ts';
import { timeline } from './timeline.ts';
import type { WorldView } from './world-view.ts';

/** Runs of all kinds, the newest first, each with its timeline. */
export function runsPage(view: WorldView): Html {
  const { store } = view.world;
  const runs = [...store.all('run'), ...store.all('workflowRun')].toSorted(
    (left, right) => right.sequence - left.sequence,
  );
  return list(runs, 'No run yet: upload a file and start one.', (run) => row(view, run));
}

function row(view: WorldView, run: RunRow | WorkflowRunRow): Html {
  const isWorkflow = 'workflowId' in run;
  const files = run.fileIds.map((id) => view.world.store.get('file', id)?.name ?? id).join(', ');
  const took = run.finishedAt === null ? '' : duration(run.finishedAt - run.createdAt);
  return entry({
    id: run.id,
    summary: html`${moment(run.createdAt)}
      <b>${isWorkflow ? 'workflow run' : runNames[run.kind].noun}</b>
      <span class="grow">${files}</span>
      <span class="faint">${took}</span> ${pill(run.status)}`,
    body: html`<p class="faint">
        <code>${run.id}</code> ${isWorkflow ? workflowOf(view, run) : processorOf(view, run)}
      </p>
      ${timeline(view, run)} ${isWorkflow ? steps(run) : json('Output', run.reviewedOutput ?? run.output)}
      ${json('Configuration and metadata', isWorkflow ? { metadata: run.metadata } : { config: run.config, metadata: run.metadata })}`,
    actions: isWorkflow && run.status === 'NEEDS_REVIEW' && [review(run, true), review(run, false)],
  });
}

const steps = ({ stepRuns }: WorkflowRunRow): Html =>
  json(
    'Steps',
    stepRuns.map(({ name, type, status, result }) => ({ name, type, status, result })),
  );

function processorOf({ world }: WorldView, { processorId, versionId }: RunRow): string {
  if (processorId === null || versionId === null) return 'with a configuration of its own';
  const version = world.store.get('processorVersion', versionId)?.version ?? '';
  return `by ${world.store.get('processor', processorId)?.name ?? processorId}, version ${version}`;
}

const workflowOf = ({ world }: WorldView, { workflowId, name }: WorkflowRunRow): string =>
  `of ${world.store.get('workflow', workflowId)?.name ?? workflowId}, named ${name}`;

const review = ({ id }: WorkflowRunRow, approve: boolean): Html =>
  button({
    label: approve ? 'Approve' : 'Reject',
    id: `${approve ? 'approve' : 'reject'}-${id}`,
    path: `/workflow_runs/${encodeURIComponent(id)}/review`,
    body: { approve },
    done: approve ? 'Approved.' : 'Rejected.',
  });
