import { TimeoutError } from '../errors/timeout-error.ts';
import type { Environment } from '../timing/environment.ts';
import type { Send } from './call.ts';
import { startTimeLimit } from '../timing/time-limit.ts';

/** Limits a whole call, with all attempts and waits. The steps below find the limit in the call's signal. */
export function withDeadline(next: Send, environment: Environment): Send {
  return async (request, call) => {
    const { operation, deadlineMs } = call;
    const expire = (): Error => new TimeoutError(operation, deadlineMs, 'the deadline passed');
    const limit = startTimeLimit(environment, call.signal, deadlineMs, expire);
    try {
      return await next(request, { ...call, signal: limit.signal });
    } finally {
      limit.stop();
    }
  };
}
