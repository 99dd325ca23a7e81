import type { Client } from '../client.ts';
import type { Contract } from '../contract.ts';
import { nameFailure } from '../errors/name-failure.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { type Environment, systemEnvironment } from '../timing/environment.ts';
import { sleep } from '../timing/sleep.ts';
import { startTimeLimit } from '../timing/time-limit.ts';
import { pollDelay } from './poll-delay.ts';
import { checkWait, findRule, type RunClient, readRun } from './read-run.ts';
import type { FinishedRun, Run, RunObject, RunReference } from './run-types.ts';

/** Options of {@link waitForRun}. */
export interface WaitOptions<Polled = unknown> {
  /**
   * Limit of the whole wait in milliseconds. `Infinity` for none.
   * @default Infinity
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Time between two looks in milliseconds, for the first 30 seconds; it grows after that.
   * @default 1000
   */
  readonly intervalMs?: number | undefined;
  /** Ends the wait. The run itself goes on. */
  readonly signal?: AbortSignal | undefined;
  /** Called with the run after every look. What it throws ends the wait. */
  readonly onPoll?: ((run: Polled) => void) | undefined;
}

/**
 * Waits until a run no longer changes by itself, and returns it as its own `GET` operation does. A run that failed
 * is returned, not thrown: look at `status`.
 *
 * @param client a client of the version that the run comes from
 * @param run the run itself, or just its `object` and `id`
 * @param options limits and observers; without `timeoutMs` the wait has no end of its own
 * @param environment clock, chance and timers; for tests
 * @throws {@link TimeoutError} after `timeoutMs`, {@link AbortedError} when `signal` aborts, {@link ApiError} when
 *   the run cannot be read, {@link ConfigurationError} for something that is not a run of this version
 *
 * @example
 * ```ts
 * const run = await waitForRun(client, { object: 'workflow_run', id: 'workflow_run_1' }, { timeoutMs: 600_000 });
 * if (run.status === 'PROCESSED') console.log(run.output);
 * ```
 */
export async function waitForRun<Paths extends {}, Rules extends Contract, Kind extends RunObject<Rules>>(
  client: Client<Paths, Rules>,
  run: RunReference<Kind>,
  options: WaitOptions<Run<Paths, Rules, Kind>> = {},
  environment: Environment = systemEnvironment,
): Promise<FinishedRun<Paths, Rules, Kind>> {
  const reader = client as unknown as RunClient;
  const rule = findRule(reader, run);
  const operation = `GET ${rule.path}`;
  const { timeoutMs, intervalMs, parent } = checkWait(options);
  const startedAt = environment.now();
  let { status } = run as RunReference;
  const expire = (): Error =>
    new TimeoutError(operation, timeoutMs, `${run.object} ${run.id} was still ${status ?? 'unfinished'}`);
  const limit = startTimeLimit(environment, parent, timeoutMs, expire);
  let slowPolls = 0;
  try {
    // A status that is unknown or final is worth a look at once; a run that has just begun is not.
    let look = status === undefined || rule.terminal.includes(status);
    for (;;) {
      if (!look) {
        const elapsedMs = environment.now() - startedAt;
        const delayMs = pollDelay(elapsedMs, slowPolls, intervalMs, environment.random);
        if (elapsedMs >= 30_000) slowPolls += 1;
        await sleep(environment, delayMs, limit.signal);
      }
      look = false;
      const current = await readRun(reader, rule, run.id, limit.signal);
      status = current.status;
      options.onPoll?.(current as unknown as Run<Paths, Rules, Kind>);
      if (rule.terminal.includes(current.status)) return current as unknown as FinishedRun<Paths, Rules, Kind>;
    }
  } catch (error) {
    throw limit.signal.aborted ? nameFailure(error, limit.signal, operation) : error;
  } finally {
    limit.stop();
  }
}
