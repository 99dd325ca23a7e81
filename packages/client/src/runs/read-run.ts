import type { RunRule } from '../contract.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { toApiError } from '../errors/to-api-error.ts';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.ts';
import { readPointer } from '../pointer.ts';
import { longestTimer } from '../timing/environment.ts';

/** A client, as far as waiting needs it. */
export interface RunClient {
  readonly contract: { readonly runs: Readonly<Record<string, RunRule>> };
  GET(path: string, init: object): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

/** How the kind of run is read, from the run itself. */
export function findRule({ contract }: RunClient, run: { readonly object?: unknown; readonly id?: unknown }): RunRule {
  const { runs } = contract;
  const kind = run?.object;
  const rule = typeof kind === 'string' && Object.hasOwn(runs, kind) ? runs[kind] : undefined;
  if (rule === undefined) {
    const expected = Object.keys(runs).join(', ');
    throw new ConfigurationError(
      `waitForRun needs a run whose object is one of ${expected}, not ${JSON.stringify(kind)}`,
    );
  }
  if (typeof run.id !== 'string' || run.id === '') throw new ConfigurationError('waitForRun needs a run with an id');
  return rule;
}

/** Reads a run once. */
export async function readRun(
  client: RunClient,
  { path, parameter, pointer }: RunRule,
  id: string,
  signal: AbortSignal,
): Promise<{ readonly status: string }> {
  const { data, error, response } = await client.GET(path, { params: { path: { [parameter]: id } }, signal });
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
