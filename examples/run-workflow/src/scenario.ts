import { getWorkflowRun, type ExtendClient as OlderClient } from '@extend-openapi/client/2025-04-21/operations';
import {
  ApiError,
  cancelWorkflowRun,
  createExtractor,
  createWebhookEndpoint,
  createWebhookSubscription,
  createWorkflow,
  createWorkflowRun,
  type ExtendClient,
  listWorkflowRuns,
  updateWorkflowRun,
  uploadFile,
  waitForWorkflowRun,
} from '@extend-openapi/client/operations';
import { receiveWebhook } from '@extend-openapi/client/webhooks';
import type { Receiver } from './receiver.ts';

/** Who takes part: the same Extend through two versions, and a service that is told. */
export interface Cast {
  readonly client: ExtendClient;
  readonly older: OlderClient;
  readonly receiver: Receiver;
}

/** The life of a workflow run, told line by line, from the upload to the list, and one request that is refused. */
export async function runScenario({ client, older, receiver }: Cast, tell: (line: string) => void): Promise<void> {
  const invoice = new Blob(['%PDF-1.7'], { type: 'application/pdf' });
  const file = await uploadFile(client, invoice, { fileName: 'acme-invoice.pdf' });
  tell(`1. Upload an invoice            ${file.id} is "${file.name}"`);

  const workflow = await createIntake(client);
  const signingSecret = await subscribe(client, workflow.id, receiver.url);
  const body = { workflow: { id: workflow.id }, file: { id: file.id }, metadata: { tenant: 'acme' } };
  const started = await createWorkflowRun(client, body);
  tell(`2. Run a workflow on it         ${started.id} is ${started.status}`);

  const change = { name: 'Acme invoice October 2025', metadata: { costCenter: '4100' } };
  const { metadata } = await updateWorkflowRun(client, started.id, change);
  tell(`3. Rename it, merge metadata    ${JSON.stringify(metadata)}`);

  const run = await waitForWorkflowRun(client, started.id, { timeoutMs: 60_000 });
  tell(`4. Wait for the run             ${run.status}, found ${JSON.stringify(findOutput(run)?.value)}`);

  const event = await receiveWebhook(await receiver.next(), { secret: signingSecret });
  tell(`5. Receive its signed webhook   ${event.eventType}, the signature is good`);

  // Only the older version shows the name of a run; both look at the same one.
  const { workflowRun } = await getWorkflowRun(older, run.id);
  tell(`6. Read it in 2025-04-21        "${workflowRun.name}" is ${workflowRun.status}`);

  const second = await createWorkflowRun(client, body);
  await cancelWorkflowRun(client, second.id);
  const listed: string[] = [];
  for await (const { id, status } of listWorkflowRuns(client, { maxPageSize: 1 })) listed.push(`${id} ${status}`);
  tell(`7. Cancel a second one, list    ${listed.join(', ')}`);

  // @ts-expect-error The compiler refuses a body without a workflow; this shows what a caller without types would see.
  const refused = createWorkflowRun(client, { file: body.file });
  await refused.catch((error: unknown) => {
    if (!ApiError.isInstance(error)) throw error;
    tell(`8. Forget the workflow          ${error.name}: ${error.message}`);
  });
}

/** A workflow that reads the total of an invoice. */
async function createIntake(client: ExtendClient) {
  const schema = { type: 'object', properties: { total: { type: ['number', 'null'] } }, required: ['total'] } as const;
  const extractor = await createExtractor(client, { name: 'Invoices', config: { schema } });
  return createWorkflow(client, {
    name: 'Intake',
    steps: [
      { type: 'TRIGGER', name: 'trigger', next: [{ step: 'extract' }] },
      { type: 'EXTRACT', name: 'extract', config: { extractor: { id: extractor.id, version: 'draft' } } },
    ],
  });
}

/** Has the end of the workflow's runs told to a URL, and gives the secret that deliveries are signed with. */
async function subscribe(client: ExtendClient, workflowId: string, url: string): Promise<string> {
  const endpoint = await createWebhookEndpoint(client, {
    url,
    name: 'Service',
    enabledEvents: [],
    apiVersion: '2026-02-09',
  });
  await createWebhookSubscription(client, {
    webhookEndpointId: endpoint.id,
    resourceType: 'workflow',
    resourceId: workflowId,
    enabledEvents: ['workflow_run.completed'],
  });
  return endpoint.signingSecret;
}

/** What the first step that extracts has found. */
function findOutput({ stepRuns }: Awaited<ReturnType<typeof createWorkflowRun>>) {
  const step = stepRuns.find(({ stepType }) => stepType === 'EXTRACT');
  return step?.stepType === 'EXTRACT' ? step.result?.extractRun.output : null;
}
