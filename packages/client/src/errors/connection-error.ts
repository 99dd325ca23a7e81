import { isUnopened } from '../platform/node.ts';
import { ExtendError } from './extend-error.ts';

/** No complete answer arrived: the name did not resolve, the connection was refused, reset or cut off. */
export class ConnectionError extends ExtendError {
  static override readonly kind: string = 'ConnectionError';

  /** Method and path template, for example `GET /files/{id}`. */
  declare readonly operation: string;
  /** The platform's code, for example `ECONNRESET`; absent in browsers. */
  declare readonly code: string | undefined;
  /** Whether the server may have got the request; `false` when the connection was not even opened. */
  declare readonly mayBeSent: boolean;

  constructor(operation: string, cause: unknown) {
    let code: string | undefined;
    let messages = '';
    // `fetch` wraps the error that has the code, at times twice.
    for (let inner = Object(cause), depth = 0; inner && depth < 5; inner = inner.cause, depth += 1) {
      if (typeof inner.code === 'string') code ??= inner.code;
      messages += inner.message;
    }
    super(`${operation}: the connection failed${code ? ` (${code})` : ''}`, {
      operation,
      code,
      mayBeSent: !isUnopened(code, messages),
      cause,
    });
  }
}
