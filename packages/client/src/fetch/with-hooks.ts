import type { Hooks } from '../hooks.ts';
import type { Environment } from '../timing/environment.ts';
import type { Send } from './call.ts';
import { describeAttempt, emit } from './emit.ts';
import { redactHeaders } from './redact.ts';

/** Tells the observers about each attempt. Stands above the step that adds the key. */
export function withHooks(next: Send, environment: Environment, { onRequest, onResponse }: Hooks): Send {
  return async (request, call) => {
    const common = describeAttempt(request, call);
    emit(onRequest, () => ({ ...common, headers: redactHeaders(request.headers) }));
    const sentAt = environment.now();
    const response = await next(request, call);
    emit(onResponse, () => ({
      ...common,
      status: response.status,
      requestId: response.headers.get('x-extend-request-id') ?? undefined,
      durationMs: environment.now() - sentAt,
    }));
    return response;
  };
}
