import type { Environment } from './environment.ts';

/** A signal that follows its parent and a timer. `stop` lets go of both. */
export interface TimeLimit {
  readonly signal: AbortSignal;
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
  const follow = (): void => controller.abort(parent?.reason);
  if (parent?.aborted) follow();
  else parent?.addEventListener('abort', follow, { once: true });
  const cancel = ms === Infinity ? undefined : environment.startTimer(ms, () => controller.abort(expire()));
  return {
    signal: controller.signal,
    stop() {
      cancel?.();
      parent?.removeEventListener('abort', follow);
    },
  };
}
