import { nameAbort } from '../errors/name-failure.ts';
import type { Ending } from './ending.ts';
import type { Environment } from './environment.ts';

/** What bounds a piece of work. */
export interface Limit {
  readonly environment: Environment;
  /** Method and path template, for the error. */
  readonly operation: string;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  readonly ms: number;
  /** Makes what the work fails with when the time is over. */
  expire(): unknown;
}

/**
 * Does something that ends with the caller's signal and with the time, and waits for it no longer than that, even if it
 * cannot be stopped. Lets go of the caller's signal and of the timer in the end.
 */
export function withinLimit<Value>(
  { environment, operation, signal: parent, ms, expire }: Limit,
  work: (ending: Ending) => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const ending: Ending = {};
    const finish =
      <Outcome>(settle: (outcome: Outcome) => void) =>
      (outcome: Outcome): void => {
        cancel?.();
        parent?.removeEventListener('abort', follow);
        settle(outcome);
      };
    const end = finish((reason: unknown) => {
      ending.reason = reason;
      ending.stop?.(reason);
      reject(reason);
    });
    const follow = (): void => end(nameAbort(operation, parent?.reason));
    const cancel = ms < Infinity ? environment.startTimer(ms, () => end(expire())) : undefined;
    if (parent?.aborted) return follow();
    parent?.addEventListener('abort', follow);
    work(ending).then(finish(resolve), finish(reject));
  });
}

/** Waits; fails as soon as the caller's signal aborts. */
export async function sleep(limit: Omit<Limit, 'expire'>): Promise<void> {
  const over = new Error();
  const wait = withinLimit({ ...limit, expire: () => over }, () => new Promise(() => undefined));
  await wait.catch((reason: unknown) => {
    if (reason !== over) throw reason;
  });
}
