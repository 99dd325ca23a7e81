import type { RunRule } from '../contract.ts';
import { ApiError } from '../errors/api-error.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import type { ExtendError } from '../errors/extend-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { mayPass, toApiError } from '../errors/to-api-error.ts';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.ts';
import { invoke, type Invoker } from '../invoke.ts';
import { readPointer } from '../pointer.ts';

/** What one look at a run gave: the run, or why it could not be seen this time. */
export type Look = { readonly run: { readonly status: string } } | { readonly failure: ExtendError };

/**
 * Looks at a run once. What may pass is no error: the next look repeats it, so the call itself does not, and takes
 * nothing from the allowance that calls share.
 *
 * @throws what the next look would meet again
 */
export async function readRun(client: Invoker, rule: RunRule, id: string, signal: AbortSignal): Promise<Look> {
  const { path, parameter, pointer } = rule;
  const init = { params: { path: { [parameter]: id } }, signal, retry: false };
  try {
    const { data, error, response } = await client[invoke]({ method: 'GET', path }, init);
    if (!response.ok) throw toApiError(response, error);
    const run = readPointer(data, pointer) as { status?: unknown } | undefined;
    if (typeof run?.status === 'string') return { run: run as { status: string } };
    const fields = { operation: `GET ${path}`, status: response.status };
    throw new UnexpectedResponseError(fields, `the answer has no run with a status at "${pointer}"`);
  } catch (error) {
    if (signal.aborted || !isPassing(error)) throw error;
    return { failure: error };
  }
}

function isPassing(error: unknown): error is ExtendError {
  if (ApiError.isInstance(error)) return mayPass(error.status);
  return ConnectionError.isInstance(error) || TimeoutError.isInstance(error);
}
