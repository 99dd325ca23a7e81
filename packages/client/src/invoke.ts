import type { Operation } from './operation.ts';
import type { CallResult } from './result/unwrap.ts';

/**
 * The member of a client that makes every call. The methods by path and the functions by name are built on it.
 *
 * A registered symbol, so that a function of a second installed copy finds it too.
 */
export const invoke: unique symbol = Symbol.for('@extend-openapi/client.invoke') as never;

/** A client, as far as a call by name needs it. */
export interface Invoker {
  /**
   * Makes a call.
   *
   * @param operation what is called
   * @param init what the methods by path take: `params`, `body`, `signal`, limits and the rest
   * @throws as the methods by path do, never for a status
   */
  [invoke](operation: Operation, init?: object): Promise<CallResult>;
}
