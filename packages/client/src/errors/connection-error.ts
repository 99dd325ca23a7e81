import { ExtendError } from './extend-error.ts';

/** No complete answer arrived: the name did not resolve, the connection was refused, reset or cut off. */
export class ConnectionError extends ExtendError {
  static override readonly kind: string = 'ConnectionError';

  /** Method and path template, for example `GET /files/{id}`. */
  readonly operation: string;
  /** The platform's code, for example `ECONNRESET`; absent in browsers. */
  readonly code: string | undefined;

  constructor(operation: string, cause: unknown) {
    const causes = listCauses(cause);
    const code = causes.map((each) => each.code).find((each) => typeof each === 'string');
    // Where a redirect is an error, the platform tells it apart from a broken connection by its words alone.
    const isRedirect = causes.some(({ message }) => /\bredirect/i.test(String(message)));
    const problem = isRedirect ? 'the server redirects; redirects are not followed' : 'the connection failed';
    super(`${operation}: ${problem}${code === undefined ? '' : ` (${code})`}`, { cause });
    this.operation = operation;
    this.code = code;
  }

  protected override details(): Record<string, unknown> {
    return { operation: this.operation, code: this.code };
  }
}

/** `fetch` wraps the error that says what happened, at times twice. */
function listCauses(cause: unknown): { code?: unknown; message?: unknown }[] {
  const causes: object[] = [];
  for (let current = cause; typeof current === 'object' && current !== null && causes.length < 5;) {
    causes.push(current);
    current = (current as { cause?: unknown }).cause;
  }
  return causes;
}
