import { nameFailure } from '../errors/name-failure.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { sleep, withinLimit } from '../timing/within-limit.ts';
import type { Answer, Call, Outgoing } from './call.ts';
import { emit } from './emit.ts';
import { isLost, planRetry } from './plan-retry.ts';
import { readAnswer } from './read-answer.ts';
import { redactHeaders, redactUrl } from './redact.ts';

/**
 * Makes attempts until one is final: repeats where that is safe, allowed by the budget, and within the deadline; tells
 * the observers.
 */
export async function sendCall(outgoing: Outgoing, call: Call): Promise<Answer> {
  const { callId, environment, hooks, operation, retry, timeoutMs, deadlineMs, token } = call;
  const { url, headers, signal } = outgoing;
  let attempt = 0;
  let repeats = 0;
  let mayBeDone = false;
  const describe = () => ({ callId, operation, url: redactUrl(url), attempt });
  for (;;) {
    attempt += 1;
    let answer: Answer | undefined;
    let error: unknown;
    try {
      answer = await send();
    } catch (reason) {
      error = reason;
    }
    const response = answer?.response;
    const status = response?.status;
    if (answer && response?.ok) {
      if (retry.budget) retry.budget.earn();
      return answer;
    }
    if (response && status === 404 && mayBeDone && outgoing.method === 'DELETE') {
      // What was to be deleted is gone: an attempt whose answer was lost has done it.
      const empty = new Response(null, { status: 204, headers: response.headers });
      return { response: empty, data: call.deleted, wasDeleted: true };
    }
    const isOver = signal?.aborted || !outgoing.repeatable;
    const plan = isOver ? undefined : planRetry({ answer, error }, call, attempt, repeats);
    if (plan === undefined) {
      if (answer) return answer;
      throw error;
    }
    const { delayMs: ms } = plan;
    mayBeDone ||= isLost(error);
    if (plan.isCounted) repeats += 1;
    emit(hooks.onRetry, () => ({ ...describe(), delayMs: ms, status, error }));
    await sleep({ environment, operation, signal, ms });
  }

  /** One attempt, to the end of the answer: so the limits cover the body, and one that breaks off is a broken connection. */
  async function send(): Promise<Answer> {
    emit(hooks.onRequest, () => ({ ...describe(), headers: redactHeaders(headers) }));
    const sentAt = environment.now();
    // The limit of an attempt, or what is left of the call's: one timer for whichever ends first.
    const leftMs = call.startedAt + deadlineMs - sentAt;
    const isLast = leftMs < timeoutMs;
    const ms = isLast ? leftMs : timeoutMs;
    const expire = (): Error =>
      new TimeoutError(
        operation,
        isLast ? deadlineMs : timeoutMs,
        isLast ? 'the deadline passed' : 'no complete answer',
      );
    // A request that brings its own credentials keeps them.
    let { authorization } = headers;
    // Without the name of their kind.
    const secret = (): string => authorization?.replace(/^\S+\s+/, '') ?? '';
    try {
      const answer = await withinLimit({ environment, operation, signal, ms, expire }, async (ending) => {
        if (token !== undefined && authorization === undefined) {
          // Only now, right before the wire: no middleware, hook or error ever holds the key.
          authorization = `Bearer ${typeof token === 'string' ? token : await token()}`;
        }
        if (ending.reason !== undefined) throw ending.reason;
        const response = await call.fetch(...outgoing.prepare(ending, authorization));
        if (ending.reason !== undefined) {
          // Nobody waits any more for a `fetch` that was not to be stopped.
          response.body?.cancel().catch(() => undefined);
          throw ending.reason;
        }
        return readAnswer(response, call, secret);
      });
      emit(hooks.onResponse, () => {
        const { status, headers: received } = answer.response;
        const requestId = received.get('x-extend-request-id') ?? undefined;
        return { ...describe(), status, requestId, durationMs: environment.now() - sentAt };
      });
      return answer;
    } catch (error) {
      throw nameFailure(error, operation, secret());
    }
  }
}
