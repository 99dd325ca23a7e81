import { anything, checkOptions, refuse, type Rules } from '../check-options.ts';
import { toApiError } from '../errors/to-api-error.ts';
import { invoke, type Invoker } from '../invoke.ts';
import { sharedRules } from '../options/resolve-call.ts';
import type { Operation } from '../operation.ts';
import type { OperationOptions, OperationValues } from './operation-options.ts';

/** An operation, and how its answer is read where it is not JSON. */
export interface CalledOperation extends Operation {
  readonly parseAs?: 'text' | 'blob' | undefined;
}

/** Calls an operation and returns the body of its answer, or throws what `unwrap` would. */
export async function callOperation(
  client: Invoker,
  operation: CalledOperation,
  options: OperationOptions | undefined,
  values: OperationValues = {},
): Promise<never> {
  const caller = checkClient(client, operation);
  const { data, error, response } = await caller[invoke](operation, toInit(operation, options, values));
  if (!response.ok) throw toApiError(response, error);
  return data as never;
}

const known: Rules = { signal: anything, headers: anything, ...sharedRules };

/** What the caller behind all methods takes. */
export function toInit(
  { method, path: template, parseAs }: CalledOperation,
  options: OperationOptions | undefined,
  params: OperationValues,
): object {
  if (options !== undefined) checkOptions(`${method} ${template}`, options, known);
  return { ...options, params, body: params.body, parseAs };
}

/** Untyped callers forget the client: the first argument of every function. */
export function checkClient(client: Invoker, { method, path }: Operation): Invoker {
  if (typeof (client as Invoker | undefined)?.[invoke] === 'function') return client;
  return refuse(`the first argument of ${method} ${path}`, 'what createExtendClient returned', client);
}
