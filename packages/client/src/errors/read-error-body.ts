/** The members that the error bodies of all API versions have in common. */
export interface ErrorFacts {
  readonly code?: string | undefined;
  readonly detail?: string | undefined;
  readonly requestId?: string | undefined;
  readonly retryable?: boolean | undefined;
}

const longestMessage = 300;

/**
 * Reads the error bodies of every version into the same members: `{ code, message, retryable, requestId }`,
 * `{ success, error }`, `{ error }`, the problem details of a gateway, and plain text.
 */
export function readErrorBody(body: unknown): ErrorFacts {
  if (typeof body === 'string') return { detail: readText(body.trim()) };
  const { code, message, error, detail, title, requestId, retryable } = Object(body) as Record<string, unknown>;
  if (typeof error === 'object' && error !== null) return readErrorBody(error);
  return {
    code: firstText(code),
    detail: firstText(message, error, detail, title),
    requestId: firstText(requestId),
    retryable: typeof retryable === 'boolean' ? retryable : undefined,
  };
}

function firstText(...values: unknown[]): string | undefined {
  return values.find((value): value is string => typeof value === 'string' && value !== '');
}

function readText(text: string): string | undefined {
  if (text.startsWith('<')) return 'a page of markup instead of an error body';
  return text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text || undefined;
}
