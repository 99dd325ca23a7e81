import type { Hooks } from '../hooks.ts';
import type { Environment } from '../timing/environment.ts';
import { parseRetryAfter } from '../timing/parse-retry-after.ts';
import { sleep } from '../timing/sleep.ts';
import type { Call, Send } from './call.ts';
import { describeAttempt, emit } from './emit.ts';
import { nameFailure } from '../errors/name-failure.ts';
import { replay } from './replay.ts';
import { type Outcome, readRetryHint, shouldRetry } from './retry-decision.ts';
import { retryDelay } from './retry-delay.ts';

/** Repeats failed attempts where that is safe, allowed by the budget, and within the deadline. */
export function withRetry(next: Send, environment: Environment, hooks: Hooks): Send {
  return async (request, call) => {
    const { repeatable, take } = replay(request, call.body);
    const maxRetries = repeatable ? call.retry.maxRetries : 0;
    for (let attempt = 1; ; attempt += 1) {
      const last = attempt > maxRetries;
      const outcome = await settle(next(take(last), { ...call, attempt }));
      const delayMs = last ? undefined : await planRetry(outcome, { ...call, attempt }, environment);
      if (delayMs === undefined) return finish(outcome, call);
      const { status, error } = discard(outcome);
      emit(hooks.onRetry, () => ({ ...describeAttempt(request, { ...call, attempt }), delayMs, status, error }));
      await sleep(environment, delayMs, call.signal).catch((reason: unknown) => {
        throw nameFailure(reason, call.signal, call.operation);
      });
    }
  };
}

/** The wait before the next attempt; `undefined` when there must not be one. */
async function planRetry(outcome: Outcome, call: Call, environment: Environment): Promise<number | undefined> {
  if (call.signal.aborted) return undefined;
  const response = 'response' in outcome ? outcome.response : undefined;
  const hint = response === undefined || response.ok ? undefined : await readRetryHint(response);
  if (!shouldRetry(outcome, call.safe, hint)) return undefined;
  const now = environment.now();
  const retryAfterMs = parseRetryAfter(response?.headers.get('retry-after') ?? null, now);
  const delayMs = retryDelay(call.attempt, retryAfterMs, call.retry, environment.random);
  // Waiting for a deadline that passes meanwhile would only hide the failure that is already known.
  if (now + delayMs >= call.startedAt + call.deadlineMs) return undefined;
  return (call.retry.budget?.spend() ?? true) ? delayMs : undefined;
}

function settle(attempt: Promise<Response>): Promise<Outcome> {
  return attempt.then(
    (response) => ({ response }),
    (error: unknown) => ({ error }),
  );
}

function finish(outcome: Outcome, { retry }: Call): Response {
  if ('error' in outcome) throw outcome.error;
  if (outcome.response.ok) retry.budget?.earn();
  return outcome.response;
}

function discard(outcome: Outcome): { status: number | undefined; error: unknown } {
  if ('error' in outcome) return { status: undefined, error: outcome.error };
  outcome.response.body?.cancel().catch(() => undefined);
  return { status: outcome.response.status, error: undefined };
}
