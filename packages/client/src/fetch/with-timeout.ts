import { TimeoutError } from '../errors/timeout-error.ts';
import type { Environment } from '../timing/environment.ts';
import type { Send } from './call.ts';
import { nameFailure } from '../errors/name-failure.ts';
import { startTimeLimit } from '../timing/time-limit.ts';

/** Limits each attempt. Gives it a request of its own, so that the steps below may change its headers. */
export function withTimeout(next: Send, environment: Environment): Send {
  return async (request, call) => {
    const { operation, timeoutMs } = call;
    const expire = (): Error => new TimeoutError(operation, timeoutMs, 'no complete answer');
    const limit = startTimeLimit(environment, call.signal, timeoutMs, expire);
    // A streamed body outlives this function, and with it the limit: the caller's own signal must still reach it.
    const signal = call.parseAs === 'stream' ? AbortSignal.any([limit.signal, request.signal]) : limit.signal;
    try {
      // Without a window, and where redirects are an error, Node keeps no copy of the body while it sends it.
      return await next(new Request(request, { signal, window: null }), call);
    } catch (error) {
      throw signal.aborted ? nameFailure(error, signal, operation) : error;
    } finally {
      limit.stop();
    }
  };
}
