import { nameFailure } from '../errors/name-failure.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { withinLimit } from '../timing/within-limit.ts';
import type { Answer, Call, Outgoing } from './call.ts';
import { describeAttempt, emit } from './emit.ts';
import { readAnswer } from './read-answer.ts';
import { redactHeaders } from './redact.ts';

/**
 * Sends a request once and reads the answer to its end, so that the limits cover the body and a connection that breaks
 * half-way is a connection error; tells the observers.
 */
export async function sendAttempt(outgoing: Outgoing, call: Call, attempt: number): Promise<Answer> {
  const { environment, hooks, operation, timeoutMs, deadlineMs } = call;
  const { headers, signal } = outgoing;
  const describe = () => describeAttempt(outgoing.url, call, attempt);
  emit(hooks.onRequest, () => ({ ...describe(), headers: redactHeaders(headers) }));
  const sentAt = environment.now();
  // The limit of an attempt, or what is left of the call's: one timer for whichever ends first.
  const leftMs = call.startedAt + deadlineMs - sentAt;
  const expire = (): Error =>
    leftMs < timeoutMs
      ? new TimeoutError(operation, deadlineMs, 'the deadline passed')
      : new TimeoutError(operation, timeoutMs, 'no complete answer');
  // A request that brings its own credentials keeps them.
  let { authorization } = headers;
  try {
    const limit = { environment, operation, signal, ms: Math.min(timeoutMs, leftMs), expire };
    const answer = await withinLimit(limit, async (ending) => {
      let sent = headers;
      const { token } = call;
      if (token !== undefined && authorization === undefined) {
        // Only now, right before the wire: no middleware, hook or error ever holds the key.
        authorization = `Bearer ${typeof token === 'string' ? token : await token()}`;
        sent = { ...headers, authorization };
      }
      ending.throwIfAborted();
      const response = await call.fetch(...outgoing.prepare(ending, sent));
      // Nobody waits any more for a `fetch` that ignores the signal.
      if (ending.aborted) response.body?.cancel().catch(() => undefined);
      ending.throwIfAborted();
      return readAnswer(response, call, secretOf(authorization));
    });
    emit(hooks.onResponse, () => ({
      ...describe(),
      status: answer.response.status,
      requestId: answer.response.headers.get('x-extend-request-id') ?? undefined,
      durationMs: environment.now() - sentAt,
    }));
    return answer;
  } catch (error) {
    throw nameFailure(error, operation, secretOf(authorization));
  }
}

/** Credentials without the name of their kind. */
const secretOf = (authorization = ''): string => authorization.replace(/^\S+\s+/, '');
