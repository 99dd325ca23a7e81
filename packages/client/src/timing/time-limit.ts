import type { Environment } from './environment.ts';

/** A signal that follows its parent and a timer. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  /**
   * Waits for a promise, but no longer than the limit allows: then it rejects with the signal's reason, even if what it
   * waits for ignores the signal. Called once.
   */
  within<Value>(promise: Promise<Value>): Promise<Value>;
  /** Lets go of the parent and of the timer. */
  stop(): void;
}

/** Starts a limit; when it expires, the signal's reason is the given error. */
export function startTimeLimit(
  environment: Environment,
  parent: AbortSignal | undefined,
  ms: number,
  expire: () => Error,
): TimeLimit {
  const controller = new AbortController();
  const { signal } = controller;
  // Told directly: a listener on the signal would cost more than all else here.
  let reject: ((reason: unknown) => void) | undefined;
  const end = (reason: unknown): void => {
    controller.abort(reason);
    reject?.(signal.reason);
  };
  const follow = (): void => end(parent?.reason);
  if (parent?.aborted) follow();
  else parent?.addEventListener('abort', follow, { once: true });
  const cancel = ms === Infinity ? undefined : environment.startTimer(ms, () => end(expire()));
  return {
    signal,
    within: (promise) =>
      new Promise((resolve, fail) => {
        reject = fail;
        promise.then(resolve, fail);
        if (signal.aborted) fail(signal.reason);
      }),
    stop() {
      cancel?.();
      parent?.removeEventListener('abort', follow);
    },
  };
}
