import type { RunRule } from '../contract.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { nameFailure } from '../errors/name-failure.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { Invoker } from '../invoke.ts';
import type { Environment } from '../timing/environment.ts';
import { sleep } from '../timing/sleep.ts';
import { startTimeLimit } from '../timing/time-limit.ts';
import { pollDelay } from './poll-delay.ts';
import { checkWait, readRun } from './read-run.ts';
import type { RunReference } from './run-types.ts';

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

/** Reads a run until it no longer changes by itself. `waitForRun` tells what it promises. */
export async function pollRun(
  client: Invoker,
  rule: RunRule,
  run: RunReference,
  options: WaitOptions,
  environment: Environment,
): Promise<unknown> {
  if (typeof run.id !== 'string' || run.id === '') throw new ConfigurationError('waitForRun needs a run with an id');
  const operation = `GET ${rule.path}`;
  const { timeoutMs, intervalMs, parent } = checkWait(options);
  const startedAt = environment.now();
  let { status } = run;
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
      const current = await readRun(client, rule, run.id, limit.signal);
      status = current.status;
      options.onPoll?.(current);
      if (rule.terminal.includes(current.status)) return current;
    }
  } catch (error) {
    throw limit.signal.aborted ? nameFailure(error, limit.signal, operation) : error;
  } finally {
    limit.stop();
  }
}
