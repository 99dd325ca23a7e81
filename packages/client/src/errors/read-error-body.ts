/** The members that the error bodies of all API versions have in common. */
export interface ErrorFacts {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly requestId?: string | undefined;
  readonly retryable?: boolean | undefined;
}

const longestMessage = 300;

/**
 * Reads the error bodies of every version into the same members: `{ code, message, retryable, requestId }`,
 * `{ success, error }`, `{ error }`, the problem details of a gateway, and plain text.
 */
export function readErrorBody(body: unknown): ErrorFacts {
  if (typeof body === 'string') return { message: readText(body) };
  if (typeof body !== 'object' || body === null) return {};
  const { code, message, error, detail, title, requestId, retryable } = body as Record<string, unknown>;
  if (typeof error === 'object' && error !== null) return readErrorBody(error);
  return {
    code: readString(code),
    message: readString(message) ?? readString(error) ?? readString(detail) ?? readString(title),
    requestId: readString(requestId),
    retryable: typeof retryable === 'boolean' ? retryable : undefined,
  };
}

function readString(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function readText(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (trimmed.startsWith('<')) return 'a page of markup instead of an error body';
  return trimmed.length > longestMessage ? `${trimmed.slice(0, longestMessage)}…` : trimmed;
}
