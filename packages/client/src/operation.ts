import type { Contract, ContractBase } from './contract.ts';

/** What a call needs to know about its operation. */
export interface Operation {
  /** In upper case. */
  readonly method: string;
  /** Path template, for example `/files/{id}`. */
  readonly path: string;
  /**
   * Whether sending it twice has the effect of sending it once.
   * @default what the method promises
   * @see https://www.rfc-editor.org/rfc/rfc9110#name-idempotent-methods
   */
  readonly safe?: boolean | undefined;
  /**
   * Whether a success has no body although its status is not 204.
   * @default false
   */
  readonly noContent?: boolean | undefined;
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE']);

/** Whether sending an operation twice has the effect of sending it once. */
export function isSafe({ method, safe = safeMethods.has(method) }: Operation): boolean {
  return safe;
}

/** Finds the facts of an operation by its method and its path template. */
export function createLookup({
  idempotent = [],
  unsafe = [],
  noContent = [],
}: ContractBase & Partial<Contract>): (method: string, path: string) => Operation {
  const safe = new Map([
    ...idempotent.map((name) => [name, true] as const),
    ...unsafe.map((name) => [name, false] as const),
  ]);
  const empty = new Set(noContent);
  return (method, path) => {
    const name = `${method} ${path}`;
    return { method, path, safe: safe.get(name), noContent: empty.has(name) };
  };
}
