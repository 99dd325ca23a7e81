const replacement = '[redacted]';
const deepest = 5;

/**
 * A cause that is safe to print. What carries more along than text and further errors (a custom `fetch` may attach its
 * request or its settings, and with them the key) becomes a plain copy.
 *
 * @param secret what no text may contain
 */
export function cleanCause(cause: unknown, secret: string | undefined, depth = 0): unknown {
  if (typeof cause === 'string') return redact(cause, secret);
  if (isHarmless(cause, secret, depth)) return cause;
  const { name, message, stack, code, cause: inner } = cause as Record<string, unknown>;
  const copy = new Error(typeof message === 'string' ? redact(message, secret) : 'something that is no error was thrown');
  const set = (key: string, value: unknown): void =>
    void Object.defineProperty(copy, key, { value, configurable: true, writable: true });
  if (typeof name === 'string') set('name', name);
  if (typeof stack === 'string') set('stack', redact(stack, secret));
  if (typeof code === 'string') Object.assign(copy, { code });
  if (inner !== undefined && depth < deepest) set('cause', cleanCause(inner, secret, depth + 1));
  return copy;
}

function isHarmless(value: unknown, secret: string | undefined, depth: number): boolean {
  if (typeof value === 'string') return redact(value, secret) === value;
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return true;
  if (depth > deepest || !(value instanceof Error || Array.isArray(value))) return false;
  return Reflect.ownKeys(value).every((key) => isHarmless((value as never)[key], secret, depth + 1));
}

function redact(text: string, secret: string | undefined): string {
  return secret === undefined ? text : text.replaceAll(secret, replacement);
}
