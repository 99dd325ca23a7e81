import { ExtendError } from './extend-error.ts';

/** No complete answer arrived: the name did not resolve, the connection was refused, reset or cut off. */
export class ConnectionError extends ExtendError {
  static override readonly kind: string = 'ConnectionError';

  /** Method and path template, for example `GET /files/{id}`. */
  readonly operation: string;
  /** The platform's code, for example `ECONNRESET`; absent in browsers. */
  readonly code: string | undefined;
  /** Whether the server may have got the request; `false` when the connection was not even opened. */
  readonly mayBeSent: boolean;

  constructor(operation: string, cause: unknown) {
    const causes = listCauses(cause);
    const code = causes.map((inner) => inner.code).find((given) => typeof given === 'string');
    super(`${operation}: the connection failed${code === undefined ? '' : ` (${code})`}`, { cause });
    this.operation = operation;
    this.code = code;
    this.mayBeSent = !(
      unopened.has(String(code)) || causes.some(({ message }) => unopenedInDeno.test(String(message)))
    );
  }
}

/** Codes of a connection that was not opened: those of Node, then those of Bun. */
const unopened = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
  'FailedToOpenSocket',
]);
/** Deno has no codes. */
const unopenedInDeno = /\bclient error \(Connect\)/;

/** `fetch` wraps the error that has the code, at times twice. */
function listCauses(cause: unknown): { readonly code?: string; readonly message?: unknown }[] {
  const causes = [];
  let current = cause;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
    causes.push(current as { code?: string; message?: unknown });
    current = (current as { cause?: unknown }).cause;
  }
  return causes;
}
