/** The part of a contract that says what may be sent twice. */
export interface SafetyRules {
  readonly idempotent: readonly string[];
  readonly unsafe?: readonly string[] | undefined;
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#name-idempotent-methods */
const idempotentMethods = ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE'];

/**
 * Whether sending an operation twice has the effect of sending it once. The contract decides; for what it does not
 * mention, the method does.
 *
 * @param operation method and path template that the caller chose
 * @param method method that is really sent; middleware may have changed it
 */
export function isSafe({ idempotent, unsafe = [] }: SafetyRules, operation: string, method: string): boolean {
  if (!operation.startsWith(`${method} `)) return false;
  if (unsafe.includes(operation)) return false;
  return idempotentMethods.includes(method) || idempotent.includes(operation);
}
