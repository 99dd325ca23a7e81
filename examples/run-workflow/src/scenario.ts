import { ApiError, paginatePages, unwrap, waitForRun, type ExtendClient } from '@extend-openapi/client/2025-04-21';

/** The life of a workflow run, told line by line: run, wait, rename, list, cancel, and one request that is refused. */
export async function runScenario(client: ExtendClient, tell: (line: string) => void): Promise<void> {
  const body = {
    workflowId: 'workflow_BMdfq_yWM3sT-ZzvCnA3f',
    files: [{ fileName: 'acme-invoice-2025-0417.pdf', fileUrl: 'https://storage.example.com/acme-invoice.pdf' }],
  };
  const { workflowRuns } = await unwrap(client.POST('/workflow_runs', { body }));
  const started = workflowRuns[0]!;
  tell(`1. Run the workflow on an invoice    ${started.id} is ${started.status}`);

  const run = await waitForRun(client, { object: 'workflow_run', id: started.id }, { timeoutMs: 600_000 });
  tell(
    `2. Wait for the run                  ${run.status}, ${run.outputs.length} outputs, ${run.usage?.credits ?? 0} credits`,
  );

  const params = { path: { workflowRunId: run.id } };
  const change = { name: 'Acme invoice October 2025', metadata: { costCenter: '4100' } };
  const renamed = (await unwrap(client.POST('/workflow_runs/{workflowRunId}', { params, body: change }))).workflowRun;
  tell(`3. Rename it and merge metadata      "${renamed.name}" ${JSON.stringify(renamed.metadata)}`);

  let pages = 0;
  for await (const { workflowRuns: summaries } of paginatePages(client, '/workflow_runs', {
    params: { query: { maxPageSize: 2 } },
  })) {
    pages += 1;
    tell(
      `4. List runs, page ${pages}                 ${summaries.map(({ id, status }) => `${id} ${status}`).join(', ')}`,
    );
  }

  const cancelled = (await unwrap(client.POST('/workflow_runs/{workflowRunId}/cancel', { params }))).workflowRun;
  tell(`5. Cancel a run                      ${cancelled.status}`);

  // @ts-expect-error The compiler refuses a body without a workflow; this shows what a caller without types would see.
  const refused = unwrap(client.POST('/workflow_runs', { body: { files: body.files } }));
  await refused.catch((error: unknown) => {
    if (!ApiError.isInstance(error)) throw error;
    tell(`6. Forget the workflow               ${error.name}: ${error.message}`);
  });
}
