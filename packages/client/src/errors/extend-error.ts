/** A class of this family, as far as {@link ExtendError.isInstance} needs to know it. */
export interface ExtendErrorClass {
  readonly kind: string;
  readonly prototype: ExtendError;
}

const marker = (kind: string): symbol => Symbol.for(`@extend-openapi/client.${kind}`);

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

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    Object.defineProperty(this, 'name', { value: new.target.kind, configurable: true, writable: true });
    let ancestor: ExtendErrorClass | null = new.target;
    while (ancestor?.kind !== undefined) {
      Object.defineProperty(this, marker(ancestor.kind), { value: true });
      ancestor = Object.getPrototypeOf(ancestor) as ExtendErrorClass | null;
    }
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
    return typeof value === 'object' && value !== null && marker(this.kind) in value;
  }

  /** A plain object for logs: the class, the message, the members of the class, and the cause in short. */
  toJSON(): Record<string, unknown> {
    const cause = this.cause === undefined ? {} : { cause: summariseCause(this.cause) };
    return { ...(this as object), name: this.name, message: this.message, ...cause };
  }
}

function summariseCause(cause: unknown): unknown {
  if (!(cause instanceof Error)) return typeof cause === 'string' ? cause : typeof cause;
  const code = (cause as { code?: unknown }).code;
  return { name: cause.name, message: cause.message, ...(typeof code === 'string' ? { code } : {}) };
}

/** The calling code passed something that cannot work. Thrown before anything is sent. */
export class ConfigurationError extends ExtendError {
  static override readonly kind: string = 'ConfigurationError';
}

/** A list did not page as its contract says: a cursor came twice, or the items are missing. */
export class PaginationError extends ExtendError {
  static override readonly kind: string = 'PaginationError';
}
