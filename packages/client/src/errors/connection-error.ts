import { ExtendError } from './extend-error.ts';

/** No complete answer arrived: the name did not resolve, the connection was refused, reset or cut off. */
export class ConnectionError extends ExtendError {
  static override readonly kind: string = 'ConnectionError';

  /** Method and path template, for example `GET /files/{id}`. */
  readonly operation: string;
  /** The platform's code, for example `ECONNRESET`; absent in browsers. */
  readonly code: string | undefined;

  constructor(operation: string, cause: unknown) {
    const code = findCode(cause);
    super(`${operation}: the connection failed${code === undefined ? '' : ` (${code})`}`, { cause });
    this.operation = operation;
    this.code = code;
  }

  protected override details(): Record<string, unknown> {
    return { operation: this.operation, code: this.code };
  }
}

/** `fetch` wraps the error that has the code, at times twice. */
function findCode(cause: unknown): string | undefined {
  let current: unknown = cause;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
    const { code, cause: inner } = current as { code?: unknown; cause?: unknown };
    if (typeof code === 'string') return code;
    current = inner;
  }
  return undefined;
}
