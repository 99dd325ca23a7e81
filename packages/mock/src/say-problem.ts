/**
 * A documented error with what really went wrong as its text. The other members stay, and so does an error whose text is
 * not where errors mostly have it.
 */
export function sayProblem(body: unknown, problem: string): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const error = body as Record<string, unknown>;
  const name = ['message', 'detail', 'error'].find((candidate) => typeof error[candidate] === 'string');
  if (name !== undefined) return { ...error, [name]: problem };
  return typeof error.error === 'object' ? { ...error, error: sayProblem(error.error, problem) } : error;
}
