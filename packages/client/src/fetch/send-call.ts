import { nameFailure } from '../errors/name-failure.ts';
import { parseRetryAfter } from '../timing/parse-retry-after.ts';
import { sleep } from '../timing/sleep.ts';
import type { Answer, Call } from './call.ts';
import { describeAttempt, emit } from './emit.ts';
import type { Outgoing } from './outgoing.ts';
import { isLost, type Outcome, shouldRetry } from './retry-decision.ts';
import { retryDelay } from './retry-delay.ts';
import { sendAttempt } from './send-attempt.ts';

/** Makes attempts until one is final: repeats where that is safe, allowed by the budget, and within the deadline. */
export async function sendCall(outgoing: Outgoing, call: Call): Promise<Answer> {
  const { operation, hooks, environment, retry } = call;
  let mayBeDone = false;
  let repeats = 0;
  for (let attempt = 1; ; attempt += 1) {
    let answer: Answer | undefined;
    let error: unknown;
    try {
      answer = await sendAttempt(outgoing, call, attempt);
    } catch (reason) {
      error = reason;
    }
    if (answer?.response.ok) {
      retry.budget?.earn();
      return answer;
    }
    if (answer?.response.status === 404 && mayBeDone && outgoing.method === 'DELETE') return asDeleted(answer);
    const plan = outgoing.repeatable && !outgoing.signal?.aborted ? planRetry({ answer, error }, call, attempt, repeats) : undefined;
    if (plan === undefined) {
      if (answer === undefined) throw error;
      return answer;
    }
    mayBeDone ||= isLost(error);
    if (plan.isCounted) repeats += 1;
    const { delayMs } = plan;
    emit(hooks.onRetry, () => ({
      ...describeAttempt(outgoing.url, call, attempt),
      delayMs,
      status: answer?.response.status,
      error,
    }));
    await sleep(environment, delayMs, outgoing.signal).catch((reason: unknown) => {
      throw nameFailure(reason, outgoing.signal, operation);
    });
  }
}

interface Plan {
  readonly delayMs: number;
  /** `false` after 429 with a time to come back: then the deadline is the only limit. */
  readonly isCounted: boolean;
}

/** The wait before the next attempt; `undefined` when there must not be one. */
function planRetry(outcome: Outcome, call: Call, attempt: number, repeats: number): Plan | undefined {
  const { environment, retry, startedAt, deadlineMs } = call;
  if (retry.maxRetries === 0 || !shouldRetry(outcome, call.safe)) return undefined;
  const response = outcome.answer?.response;
  const now = environment.now();
  const retryAfterMs = parseRetryAfter(response?.headers.get('retry-after') ?? null, now);
  const isPaced = retryAfterMs !== undefined && retryAfterMs > 0;
  const isCounted = !(isPaced && response?.status === 429);
  if (isCounted && repeats >= retry.maxRetries) return undefined;
  const delayMs = retryDelay(attempt, retryAfterMs, retry, environment.random);
  // Waiting for a deadline that passes meanwhile would only hide the failure that is already known.
  if (now + delayMs >= startedAt + deadlineMs) return undefined;
  // A crowd that comes back when the server asks it to does not multiply an outage.
  return isPaced || (retry.budget?.spend() ?? true) ? { delayMs, isCounted } : undefined;
}

/** What was to be deleted is gone: an attempt whose answer was lost has done it. */
function asDeleted({ response }: Answer): Answer {
  return { response: new Response(null, { status: 204, headers: response.headers }), wasDeleted: true };
}
