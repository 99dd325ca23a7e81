import { sleep } from '../timing/within-limit.ts';
import type { Answer, Call, Outgoing } from './call.ts';
import { describeAttempt, emit } from './emit.ts';
import { isLost, planRetry } from './plan-retry.ts';
import { sendAttempt } from './send-attempt.ts';

/** Makes attempts until one is final: repeats where that is safe, allowed by the budget, and within the deadline. */
export async function sendCall(outgoing: Outgoing, call: Call): Promise<Answer> {
  const { environment, hooks, operation, retry } = call;
  const { signal } = outgoing;
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
      if (retry.budget) retry.budget.earn();
      return answer;
    }
    if (answer?.response.status === 404 && mayBeDone && outgoing.method === 'DELETE') return asDeleted(answer, call);
    const isOver = signal?.aborted || !outgoing.repeatable;
    const plan = isOver ? undefined : planRetry({ answer, error }, call, attempt, repeats);
    if (plan === undefined) {
      if (answer === undefined) throw error;
      return answer;
    }
    mayBeDone ||= isLost(error);
    if (plan.isCounted) repeats += 1;
    const { delayMs: ms } = plan;
    const status = answer?.response.status;
    emit(hooks.onRetry, () => ({ ...describeAttempt(outgoing.url, call, attempt), delayMs: ms, status, error }));
    await sleep({ environment, operation, signal, ms });
  }
}

/** What was to be deleted is gone: an attempt whose answer was lost has done it. */
function asDeleted({ response: { headers } }: Answer, { deleted }: Call): Answer {
  return { response: new Response(null, { status: 204, headers }), data: deleted, wasDeleted: true };
}
