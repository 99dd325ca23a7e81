import { createWorkflowRunAndWait, type ExtendClient } from '@extend-openapi/client/2026-02-09/operations';

/** Runs a workflow on a file, waits, and reads the result. */
export async function runWorkflow(client: ExtendClient, workflowId: string, url: string) {
  const body = { workflow: { id: workflowId }, file: { url, name: 'invoice.pdf' } };
  const run = await createWorkflowRunAndWait(client, body, { wait: { timeoutMs: 600_000 } });
  const outputs = run.stepRuns.map((step) => (step.stepType === 'EXTRACT' ? step.result?.extractRun.output : null));
  return { id: run.id, status: run.status, outputs: outputs.filter((output) => output != null) };
}
