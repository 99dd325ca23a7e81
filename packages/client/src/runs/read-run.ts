import type { RunRule } from '../contract.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { toApiError } from '../errors/to-api-error.ts';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.ts';
import { invoke, type Invoker } from '../invoke.ts';
import { readPointer } from '../pointer.ts';
import { longestTimer } from '../timing/environment.ts';

/** Reads a run once. */
export async function readRun(
  client: Invoker,
  { path, parameter, pointer }: RunRule,
  id: string,
  signal: AbortSignal,
): Promise<{ readonly status: string }> {
  const init = { params: { path: { [parameter]: id } }, signal };
  const { data, error, response } = await client[invoke]({ method: 'GET', path }, init);
  if (!response.ok) throw toApiError(response, error);
  const run = readPointer(data, pointer) as { status?: unknown } | undefined;
  if (typeof run?.status === 'string') return run as { status: string };
  const fields = { operation: `GET ${path}`, status: response.status };
  throw new UnexpectedResponseError(fields, `the answer has no run with a status at "${pointer}"`);
}

/** Checks the options of a wait and fills in the defaults. */
export function checkWait(options: {
  readonly timeoutMs?: number | undefined;
  readonly intervalMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}): { timeoutMs: number; intervalMs: number; parent: AbortSignal } {
  const { timeoutMs = Infinity, intervalMs = 1000, signal = new AbortController().signal } = options;
  if (!(timeoutMs > 0 && (timeoutMs <= longestTimer || timeoutMs === Infinity))) {
    throw new ConfigurationError(`timeoutMs must be milliseconds from 1 to ${longestTimer}, or Infinity`);
  }
  if (!(intervalMs > 0 && intervalMs <= longestTimer)) {
    throw new ConfigurationError(`intervalMs must be milliseconds from 1 to ${longestTimer}`);
  }
  return { timeoutMs, intervalMs, parent: signal };
}
