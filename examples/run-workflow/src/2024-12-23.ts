import { unwrap, waitForRun, type ExtendClient } from '@extend-openapi/client/2024-12-23';

/** Runs a workflow on a file, waits, and reads the result. */
export async function runWorkflow(client: ExtendClient, workflowId: string, fileUrl: string) {
  const files = [{ fileUrl, fileName: 'invoice.pdf' }];
  const { workflowRuns } = await unwrap(client.POST('/workflow_runs', { body: { workflowId, files } }));
  const run = await waitForRun(client, workflowRuns[0]!, { timeoutMs: 600_000 });
  return { id: run.id, status: run.status, outputs: run.outputs.map(({ output }) => output) };
}
