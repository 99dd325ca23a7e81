import { unwrap, waitForRun } from '@extend-openapi/client/2026-02-09';
import type { Clients } from './clients.ts';

export interface Document {
  name: string;
  url: string;
}

/** What the rest of the service knows of a finished run, whichever version it came from. */
export interface Result {
  runId: string;
  status: string;
}

/** Extraction has moved already: it starts and reads runs in 2026-02-09. */
export async function extract({ today }: Clients, extractorId: string, { name, url }: Document): Promise<Result> {
  const started = await unwrap(
    today.POST('/extract_runs', { body: { extractor: { id: extractorId }, file: { url, name } } }),
  );
  const run = await waitForRun(today, started, { timeoutMs: 600_000 });
  return { runId: run.id, status: run.status };
}

/** Workflows still run in 2025-04-21, in the same process and with the same key. */
export async function runWorkflow({ previous }: Clients, workflowId: string, { name, url }: Document): Promise<Result> {
  const body = { workflowId, files: [{ fileName: name, fileUrl: url }] };
  const { workflowRuns } = await unwrap(previous.POST('/workflow_runs', { body }));
  const run = await waitForRun(previous, workflowRuns[0]!, { timeoutMs: 600_000 });
  return { runId: run.id, status: run.status };
}
