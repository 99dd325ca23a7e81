import { TimeoutError } from '../errors/timeout-error.ts';
import { nameFailure } from '../errors/name-failure.ts';
import { startTimeLimit, type TimeLimit } from '../timing/time-limit.ts';
import type { Answer, Call } from './call.ts';
import { describeAttempt, emit } from './emit.ts';
import { exchange } from './exchange.ts';
import type { Outgoing } from './outgoing.ts';
import { redactHeaders } from './redact.ts';

/** Makes one attempt within its limits, and tells the observers. */
export async function sendAttempt(outgoing: Outgoing, call: Call, attempt: number): Promise<Answer> {
  const { environment, hooks, operation } = call;
  const describe = () => describeAttempt(outgoing.url, call, attempt);
  emit(hooks.onRequest, () => ({ ...describe(), headers: redactHeaders(new Headers(outgoing.headers)) }));
  const sentAt = environment.now();
  const { signal, within, stop } = limitAttempt(outgoing, call, sentAt);
  try {
    const answer = await within(exchange(outgoing, call, signal));
    emit(hooks.onResponse, () => ({
      ...describe(),
      status: answer.response.status,
      requestId: answer.response.headers.get('x-extend-request-id') ?? undefined,
      durationMs: environment.now() - sentAt,
    }));
    return answer;
  } catch (error) {
    throw nameFailure(error, signal, operation);
  } finally {
    stop();
  }
}

/** The limit of an attempt, or what is left of the call's: one timer for whichever ends first. */
function limitAttempt({ signal }: Outgoing, call: Call, now: number): TimeLimit {
  const { operation, timeoutMs, deadlineMs, startedAt, environment } = call;
  const leftMs = startedAt + deadlineMs - now;
  const expire = (): Error =>
    leftMs < timeoutMs
      ? new TimeoutError(operation, deadlineMs, 'the deadline passed')
      : new TimeoutError(operation, timeoutMs, 'no complete answer');
  return startTimeLimit(environment, signal, Math.min(timeoutMs, leftMs), expire);
}
