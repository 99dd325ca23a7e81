import type { Detour, Init } from './call-init.ts';
import { rememberOrigin } from './call-origin.ts';
import { refuse } from './check-options.ts';
import { toApiError } from './errors/to-api-error.ts';
import type { Call } from './fetch/call.ts';
import { emit } from './fetch/emit.ts';
import { sendCall } from './fetch/send-call.ts';
import type { Invoker, invoke } from './invoke.ts';
import { isSafe, type Operation } from './operation.ts';
import { resolveCall } from './options/resolve-call.ts';
import type { ResolvedOptions } from './options/resolve-options.ts';
import { writeRequest } from './request/write-request.ts';
import type { CallResult } from './result/unwrap.ts';
import type { Environment } from './timing/environment.ts';

let lastCallId = 0;

/** Makes the function behind all calls of a client. */
export function createCaller(
  settings: ResolvedOptions,
  apiVersion: string,
  environment: Environment,
  detour?: Detour,
): Invoker[typeof invoke] {
  const { hooks, token } = settings;
  const headers = { plain: settings.headers, json: { 'content-type': 'application/json', ...settings.headers } };

  return async (called: Operation, init: Init = {}): Promise<CallResult> => {
    const { method, path } = called;
    const operation = `${method} ${path}`;
    const startedAt = environment.now();
    const callId = (lastCallId += 1);
    const report = (fail: () => unknown): void =>
      emit(hooks.onError, () => ({ callId, operation, error: fail(), durationMs: environment.now() - startedAt }));
    try {
      // Else it would go on where the host ends, to another one.
      if (!path.startsWith('/')) refuse('the path', 'a template that begins with /', path);
      const { parseAs = 'json', redirect = 'manual', signal, params } = init;
      const { baseUrl, timeoutMs, deadlineMs = 2 * timeoutMs, retry, fetch } = resolveCall(init, settings);
      const call: Call = {
        callId,
        operation,
        startedAt,
        environment,
        hooks,
        token,
        baseUrl,
        timeoutMs,
        deadlineMs,
        retry,
        fetch,
        safe: retry.unsafe || isSafe(called),
        followsRedirects: redirect === 'follow',
        parseAs,
        takeStream: parseAs === 'stream' && detour ? (response) => detour.takeStream(response, signal) : undefined,
        mayBeEmpty: method === 'HEAD' || called.noContent === true,
        deleted: params?.path,
      };
      const result = await (detour?.isNeeded(init)
        ? detour.take(called, init, call)
        : sendCall(writeRequest(called, init, baseUrl, headers), call));
      const { error, response } = result;
      if (!response.ok) {
        rememberOrigin(response, { operation, apiVersion, receivedAt: environment.now() });
        report(() => toApiError(response, error));
      }
      return result;
    } catch (error) {
      report(() => error);
      throw error;
    }
  };
}
