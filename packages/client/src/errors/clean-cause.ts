const deepest = 5;

/**
 * A cause that is safe to print. What carries more along than text and further errors (a custom `fetch` may attach its
 * request or its settings, and with them the key) becomes a plain copy.
 *
 * @param secret what no text may contain; empty for nothing
 */
export function cleanCause(cause: unknown, secret: string, depth = 0): unknown {
  if (typeof cause === 'string') return redact(cause, secret);
  if (isHarmless(cause, secret, depth)) return cause;
  const source = cause as Record<string, unknown>;
  const copy = new Error('something that is no error was thrown') as Error & Record<string, unknown>;
  for (const name of ['name', 'message', 'stack', 'code']) {
    if (typeof source[name] === 'string') copy[name] = redact(source[name], secret);
  }
  if (source['cause'] !== undefined && depth < deepest) copy['cause'] = cleanCause(source['cause'], secret, depth + 1);
  return copy;
}

function isHarmless(value: unknown, secret: string, depth: number): boolean {
  if (typeof value === 'string') return redact(value, secret) === value;
  if (Object(value) !== value) return true;
  if (depth > deepest || !(value instanceof Error || Array.isArray(value))) return false;
  return Reflect.ownKeys(value).every((key) => isHarmless((value as never)[key], secret, depth + 1));
}

/** Replaces a secret wherever a text quotes it. */
export function redact(text: string, secret: string): string {
  return secret === '' ? text : text.replaceAll(secret, '[redacted]');
}
