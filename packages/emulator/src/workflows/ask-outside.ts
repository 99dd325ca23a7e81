import { isReachable } from '../resources/download.ts';
import type { Json } from '../store/json.ts';
import type { StepRunRow } from '../store/rows/workflow-run.ts';
import type { World } from '../world/world.ts';
import { stepsOf } from './definitions.ts';
import { createLookup } from './values.ts';
import { isObject } from '../world/check-members.ts';

interface RequestOptions {
  readonly url: string;
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
}

/** A service that has not answered by then has failed: 30 s of real time. */
const timeout = 30_000;

/**
 * Sends what was found to the service that a step names, and lets the run go on with its answer. The subject is the
 * run and the step run. Hosts that must not be asked are taken to agree.
 */
export async function askOutside(world: World, subject: string): Promise<void> {
  const [runId, stepRunId] = subject.split('/') as [string, string];
  const run = world.store.get('workflowRun', runId);
  const stepRun = run?.stepRuns.find(({ id }) => id === stepRunId);
  if (!run || stepRun?.status !== 'PROCESSING') return;
  const options = stepsOf(world, run).find(({ name }) => name === stepRun.name)?.config?.requestOptions as
    | RequestOptions
    | undefined;
  const lookup = createLookup(world, run);
  const found = run.stepRuns
    .filter(({ runId: child }) => child !== null)
    .map(({ name }) => [name, lookup(`${name}.output`)] as const);
  const outcome = await ask(world, options, { workflowRunId: runId, outputs: Object.fromEntries(found) });
  const current = world.store.get('workflowRun', runId);
  if (current?.status !== 'PROCESSING') return;
  const stepRuns = current.stepRuns.map((each) => (each.id === stepRunId ? { ...each, outcome } : each));
  world.change('workflowRun', current, { stepRuns });
  world.schedule.add('workflow.advance', runId);
}

async function ask(
  world: World,
  options: RequestOptions | undefined,
  message: Json,
): Promise<NonNullable<StepRunRow['outcome']>> {
  if (!options || !isReachable(world, new URL(options.url)))
    return { status: 'PROCESSED', result: { response: { status: 200, data: {} } } };
  const { url, method, contentType = 'application/json' } = options;
  try {
    const body = method === 'GET' ? {} : { body: JSON.stringify(message) };
    const headers = { 'content-type': contentType, ...options.headers };
    const response = await fetch(url, { method, headers, signal: AbortSignal.timeout(timeout), ...body });
    const data = (await response.json().catch(() => ({}))) as unknown;
    const result = { response: { status: response.status, data: isObject(data) ? data : {} } };
    return { status: response.ok ? 'PROCESSED' : 'FAILED', result };
  } catch {
    return { status: 'FAILED', result: null };
  }
}
