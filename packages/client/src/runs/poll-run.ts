import type { RunRule } from '../contract.ts';
import { ConfigurationError } from '../errors/extend-error.ts';
import type { ExtendError } from '../errors/extend-error.ts';
import { RateLimitError } from '../errors/api-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { Invoker } from '../invoke.ts';
import type { Environment } from '../timing/environment.ts';
import { sleep, withinLimit } from '../timing/within-limit.ts';
import { checkWait } from './check-wait.ts';
import { pollDelay } from './poll-delay.ts';
import { readRun } from './read-run.ts';
import type { RunReference } from './run-types.ts';

/** Options of `waitForRun`. */
export interface WaitOptions<Polled = unknown> {
  /**
   * Limit of the whole wait in milliseconds. `Infinity` for none.
   * @default 3600000, one hour
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Time between two looks in milliseconds, for the first 30 seconds; it grows after that, and while looks fail.
   * @default 1000
   */
  readonly intervalMs?: number | undefined;
  /** Ends the wait. The run itself goes on. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Called after every look with the run, or with what kept it from being seen, such as a short outage: then the wait
   * goes on. What it throws ends the wait.
   */
  readonly onPoll?: ((run: Polled | undefined, failure?: ExtendError) => void) | undefined;
}

/** Looks at a run until it no longer changes by itself. `waitForRun` tells what it promises. */
export async function pollRun(
  client: Invoker,
  rule: RunRule,
  run: RunReference,
  options: WaitOptions,
  environment: Environment,
): Promise<unknown> {
  if (typeof run.id !== 'string' || run.id === '') throw new ConfigurationError('waitForRun needs a run with an id');
  const operation = `GET ${rule.path}`;
  const { timeoutMs, intervalMs, signal, onPoll } = checkWait(options);
  const startedAt = environment.now();
  let { status } = run;
  let failure: ExtendError | undefined;
  const expire = (): Error => {
    const state = `${run.object} ${run.id} was still ${status ?? 'unfinished'}`;
    return new TimeoutError(operation, timeoutMs, state, failure && { cause: failure });
  };
  return withinLimit({ environment, operation, signal, ms: timeoutMs, expire }, async (ending) => {
    const ends = ending.signal;
    let slowPolls = 0;
    let failures = 0;
    // A status that is unknown or final is worth a look at once; a run that has just begun is not.
    let isDue = status === undefined || !rule.open.includes(status);
    for (;;) {
      if (!isDue) {
        const elapsedMs = environment.now() - startedAt;
        const delayMs = pollDelay({ intervalMs, elapsedMs, slowPolls, failures }, environment.random);
        if (elapsedMs >= 30_000) slowPolls += 1;
        const askedMs = RateLimitError.isInstance(failure) ? failure.retryAfterMs : undefined;
        const ms = Math.max(delayMs, Math.min(askedMs ?? 0, timeoutMs));
        await sleep({ environment, operation, signal: ends, ms });
      }
      isDue = false;
      const look = await readRun(client, rule, run.id, ends);
      if ('failure' in look) {
        failures += 1;
        failure = look.failure;
        onPoll?.(undefined, failure);
        continue;
      }
      failures = 0;
      failure = undefined;
      status = look.run.status;
      onPoll?.(look.run);
      if (!rule.open.includes(status)) return look.run;
    }
  });
}
