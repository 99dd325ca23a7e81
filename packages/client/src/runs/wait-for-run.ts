import type { ClientOf } from '../client.ts';
import type { Contract, RunRule } from '../contract.ts';
import { ConfigurationError } from '../errors/extend-error.ts';
import { type Environment, systemEnvironment } from '../timing/environment.ts';
import { pollRun, type WaitOptions } from './poll-run.ts';
import type { FinishedRun, Run, RunObject, RunReference } from './run-types.ts';

/**
 * Waits until a run no longer changes by itself, and returns it as its own `GET` operation does. A run that failed
 * is returned, not thrown: look at `status`. So is one whose status is newer than this package, which its type cannot
 * name. An outage does not end the wait: after 429, 408, 5xx or a broken connection it looks again, ever more seldom.
 *
 * @param client a client of the version that the run comes from
 * @param run the run itself, or just its `object` and `id`
 * @param options limits and observers; the wait ends after an hour unless `timeoutMs` says otherwise
 * @param environment clock, chance and timers; for tests
 * @throws {@link TimeoutError} after `timeoutMs`, {@link AbortedError} when `signal` aborts, {@link ApiError} when
 *   the run cannot be read for a reason that stays, {@link ConfigurationError} for something that is not a run of this version
 *
 * @example
 * ```ts
 * const run = await waitForRun(client, { object: 'workflow_run', id: 'workflow_run_1' }, { timeoutMs: 600_000 });
 * if (run.status === 'PROCESSED') console.log(run.output);
 * ```
 */
export async function waitForRun<Paths extends {}, Rules extends Contract, Kind extends RunObject<Rules>>(
  client: ClientOf<Paths, Rules>,
  run: RunReference<Kind>,
  options: WaitOptions<Run<Paths, Rules, Kind>> = {},
  environment: Environment = systemEnvironment,
): Promise<FinishedRun<Paths, Rules, Kind>> {
  const finished = await pollRun(client, findRule(client.contract, run), run, options as WaitOptions, environment);
  return finished as FinishedRun<Paths, Rules, Kind>;
}

/** How the kind of run is read, from the run itself. */
function findRule({ runs }: Contract, run: RunReference): RunRule {
  const kind: unknown = run?.object;
  const rule = typeof kind === 'string' && Object.hasOwn(runs, kind) ? runs[kind] : undefined;
  if (rule !== undefined) return rule;
  const expected = Object.keys(runs).join(', ');
  throw new ConfigurationError(
    `waitForRun needs a run whose object is one of ${expected}, not ${JSON.stringify(kind)}`,
  );
}
