import { ConfigurationError } from '../errors/extend-error.ts';
import { toApiError } from '../errors/to-api-error.ts';
import { invoke, type Invoker } from '../invoke.ts';
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
  const { data, error, response } = await checkClient(client, operation)[invoke](
    operation,
    toInit(operation, options, values),
  );
  if (!response.ok) throw toApiError(response, error);
  return data as never;
}

/** What the caller behind all methods takes. */
export function toInit(
  { parseAs }: CalledOperation,
  options: OperationOptions | undefined,
  { path, query, body }: OperationValues,
): object {
  return {
    ...options,
    params: { path, query },
    ...(body === undefined ? undefined : { body }),
    ...(parseAs === undefined ? undefined : { parseAs }),
  };
}

/** Untyped callers forget the client: the first argument of every function. */
export function checkClient(client: Invoker, { method, path }: Operation): Invoker {
  if (typeof (client as Invoker | undefined)?.[invoke] === 'function') return client;
  throw new ConfigurationError(
    `${method} ${path} is called with a client first: pass what createExtendClient returned`,
  );
}
