import { createWorkflowRun, type ExtendClient, waitForWorkflowRun } from '@extend-openapi/client/2025-04-21/operations';

/** Runs a workflow on a file, waits, and reads the result. */
export async function runWorkflow(client: ExtendClient, workflowId: string, fileUrl: string) {
  const files = [{ fileUrl, fileName: 'invoice.pdf' }];
  const { workflowRuns } = await createWorkflowRun(client, { workflowId, files });
  const run = await waitForWorkflowRun(client, workflowRuns[0]!.id, { timeoutMs: 600_000 });
  return { id: run.id, status: run.status, outputs: run.outputs.map(({ output }) => output) };
}
