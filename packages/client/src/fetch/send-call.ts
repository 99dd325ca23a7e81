import { sleep } from '../timing/within-limit.ts';
import type { Answer, Call, Outgoing } from './call.ts';
import { emit } from './emit.ts';
import { isLost, planRetry } from './plan-retry.ts';
import { redactHeaders, redactUrl } from './redact.ts';
import { sendOnce } from './send-once.ts';

/**
 * Makes attempts until one is final: repeats where that is safe, allowed by the budget, and within the deadline; tells
 * the observers.
 */
export async function sendCall(outgoing: Outgoing, call: Call): Promise<Answer> {
  const { callId, environment, hooks, operation, retry } = call;
  const { url, method, headers, signal, repeatable } = outgoing;
  let attempt = 0;
  let repeats = 0;
  let mayBeDone = false;
  const describe = () => ({ callId, operation, url: redactUrl(url), attempt });
  for (;;) {
    attempt += 1;
    emit(hooks.onRequest, () => ({ ...describe(), headers: redactHeaders(headers) }));
    const sentAt = environment.now();
    let answer: Answer | undefined;
    let error: unknown;
    try {
      answer = await sendOnce(outgoing, call, sentAt);
    } catch (reason) {
      error = reason;
      mayBeDone ||= isLost(reason);
    }
    if (answer) {
      const { ok, status, headers: received } = answer.response;
      emit(hooks.onResponse, () => {
        const requestId = received.get('x-extend-request-id') ?? undefined;
        return { ...describe(), status, requestId, durationMs: environment.now() - sentAt };
      });
      if (ok) {
        if (retry.budget) retry.budget.earn();
        return answer;
      }
      if (status === 404 && mayBeDone && method === 'DELETE') {
        // What was to be deleted is gone: an attempt whose answer was lost has done it.
        const response = new Response(null, { status: 204, headers: received });
        return { response, data: call.deleted, wasDeleted: true };
      }
    }
    const plan = signal?.aborted || !repeatable ? undefined : planRetry({ answer, error }, call, attempt, repeats);
    if (plan === undefined) {
      if (answer) return answer;
      throw error;
    }
    const { delayMs: ms } = plan;
    if (plan.isCounted) repeats += 1;
    emit(hooks.onRetry, () => ({ ...describe(), delayMs: ms, status: answer?.response.status, error }));
    await sleep({ environment, operation, signal, ms });
  }
}
