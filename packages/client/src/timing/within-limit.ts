import { nameAbort } from '../errors/name-failure.ts';
import { Ending } from './ending.ts';
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
  { environment, operation, signal, ms, expire }: Limit,
  work: (ending: Ending) => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const ending = new Ending();
    const end = (reason: unknown): void => {
      letGo();
      ending.reason = reason;
      ending.stop?.(reason);
      reject(reason);
    };
    const follow = (): void => end(nameAbort(operation, signal?.reason));
    const cancel = ms < Infinity ? environment.startTimer(ms, () => end(expire())) : undefined;
    const letGo = (): void => {
      cancel?.();
      signal?.removeEventListener('abort', follow);
    };
    if (signal?.aborted) return follow();
    signal?.addEventListener('abort', follow);
    work(ending).then(
      (value) => (letGo(), resolve(value)),
      (error: unknown) => (letGo(), reject(error)),
    );
  });
}

/** Waits; fails as soon as the caller's signal aborts. */
export function sleep(limit: Omit<Limit, 'expire'>): Promise<void> {
  return new Promise((resolve, reject) => {
    // The end of the time is what is waited for; the failure that follows it finds nobody.
    withinLimit({ ...limit, expire: resolve }, () => new Promise<never>(() => undefined)).catch(reject);
  });
}
