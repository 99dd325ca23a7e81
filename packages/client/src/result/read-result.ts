import type { CallResult } from './unwrap.ts';

/** An answer, and its body as it was read. */
interface ReadAnswer {
  readonly response: Response;
  readonly body?: unknown;
}

/**
 * What a call resolves to for an answer.
 *
 * @throws `SyntaxError` when a success is not the JSON that it should be
 */
export function readResult({ response, body }: ReadAnswer, method: string, parseAs: string): CallResult {
  const isEmpty = response.status === 204 || method === 'HEAD' || response.headers.get('content-length') === '0';
  if (!response.ok) return { error: isEmpty ? undefined : parseError(String(body)), response };
  if (isEmpty) return { data: undefined, response };
  if (parseAs === 'stream') return { data: response.body, response };
  if (parseAs !== 'json') return { data: body, response };
  return { data: body === '' ? undefined : JSON.parse(body as string), response };
}

function parseError(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
