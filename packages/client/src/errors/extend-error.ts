/** A class of this family, as far as {@link ExtendError.isInstance} needs to know it. */
export interface ExtendErrorClass {
  readonly kind: string;
  readonly prototype: ExtendError;
}

// A registered symbol, so that classes of a second installed copy have the same.
const lineage = Symbol.for('@extend-openapi/client.lineage');

/**
 * The base of everything that this package throws.
 *
 * No member of the family holds the key, a request header or a request body, so logging one is safe.
 *
 * @example
 * ```ts
 * try {
 *   await unwrap(client.GET('/files/{id}', { params: { path: { id: 'file_missing' } } }));
 * } catch (error) {
 *   if (!ExtendError.isInstance(error)) throw error;
 *   console.error(error.message);
 * }
 * ```
 */
export class ExtendError extends Error {
  /** Name of the class; survives minification. */
  static readonly kind: string = 'ExtendError';

  readonly #members: object;

  /** @param members what the error is told with beside its message, and its `cause` */
  constructor(message: string, { cause, ...members }: ErrorOptions & Record<string, unknown> = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.#members = members;
    Object.assign(this, members);
    const kinds: string[] = [];
    for (let above = new.target; above.kind; above = Object.getPrototypeOf(above)) kinds.push(above.kind);
    Object.defineProperty(this, lineage, { value: kinds });
  }

  /** Name of the class. */
  override get name(): string {
    return (this.constructor as typeof ExtendError).kind;
  }

  /**
   * Whether a value is an error of the class that this is called on. Unlike `instanceof` it also recognises errors
   * of a second installed copy of this package.
   *
   * @example
   * ```ts
   * const error: unknown = await unwrap(client.GET('/files')).catch((reason) => reason);
   * if (RateLimitError.isInstance(error)) console.log(`slow down, ${error.retryAfterMs} ms`);
   * ```
   */
  static isInstance<Class extends ExtendErrorClass>(this: Class, value: unknown): value is Class['prototype'] {
    return !!(value as { [lineage]?: string[] } | undefined)?.[lineage]?.includes(this.kind);
  }

  /**
   * A plain object for logs: the class, the message, the members of the class, and the cause in short. What others
   * attach to the error is left out: it may hold the key.
   */
  toJSON(): Record<string, unknown> {
    const { name, message, cause } = this;
    return { ...this.#members, name, message, ...(cause === undefined ? {} : { cause: summariseCause(cause) }) };
  }
}

function summariseCause(cause: unknown): unknown {
  if (!(cause instanceof Error)) return typeof cause === 'string' ? cause : typeof cause;
  const { name, message, code } = cause as Error & { code?: unknown };
  return { name, message, ...(typeof code === 'string' ? { code } : {}) };
}

/** The calling code passed something that cannot work. Thrown before anything is sent. */
export class ConfigurationError extends ExtendError {
  static override readonly kind: string = 'ConfigurationError';
}

/** A list did not page as its contract says: a cursor came twice, or the items are missing. */
export class PaginationError extends ExtendError {
  static override readonly kind: string = 'PaginationError';
}
