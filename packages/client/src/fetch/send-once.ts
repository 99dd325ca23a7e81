import { nameFailure } from '../errors/name-failure.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { withinLimit } from '../timing/within-limit.ts';
import type { Answer, Call, Outgoing } from './call.ts';
import { readAnswer } from './read-answer.ts';

/**
 * Makes one attempt, to the end of the answer: so the limits cover the body, and one that breaks off is a broken
 * connection.
 *
 * @param sentAt milliseconds since the epoch
 */
export function sendOnce(outgoing: Outgoing, call: Call, sentAt: number): Promise<Answer> {
  const { environment, operation, timeoutMs, deadlineMs, token } = call;
  const { headers, signal } = outgoing;
  // The limit of an attempt, or what is left of the call's: one timer for whichever ends first.
  const leftMs = call.startedAt + deadlineMs - sentAt;
  const isLast = leftMs < timeoutMs;
  const expire = (): Error =>
    isLast
      ? new TimeoutError(operation, deadlineMs, 'the deadline passed')
      : new TimeoutError(operation, timeoutMs, 'no complete answer');
  const ms = isLast ? leftMs : timeoutMs;

  return withinLimit({ environment, operation, signal, ms, expire }, async (ending) => {
    // A request that brings its own credentials keeps them.
    let { authorization } = headers;
    // Without the name of their kind.
    const secret = (): string => authorization?.replace(/^\S+\s+/, '') ?? '';
    try {
      if (token !== undefined && authorization === undefined) {
        // Only now, right before the wire: no middleware, hook or error ever holds the key.
        authorization = `Bearer ${typeof token === 'string' ? token : await token()}`;
      }
      if (ending.reason !== undefined) throw ending.reason;
      const [input, init] = outgoing.prepare(authorization, ending);
      const response = await call.fetch(input, init, ending, timeoutMs);
      if (ending.reason !== undefined) {
        // Nobody waits any more for a `fetch` that was not to be stopped.
        response.body?.cancel().catch(() => undefined);
        throw ending.reason;
      }
      return await readAnswer(response, call, secret);
    } catch (error) {
      throw nameFailure(error, operation, secret());
    }
  });
}
