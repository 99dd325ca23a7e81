import {
  createExtractor,
  createWebhookEndpoint,
  createWebhookSubscription,
  createWorkflow,
  type ExtendClient,
} from '@extend-openapi/client/2026-02-09/operations';

const schema = {
  type: 'object',
  properties: {
    number: { type: ['string', 'null'], description: 'The number of the invoice' },
    supplier: { type: ['string', 'null'] },
    total: { type: ['number', 'null'] },
  },
  required: ['number', 'supplier', 'total'],
} as const;

/** Makes the workflow and the webhook endpoint that the service needs, once. The secret is shown only now. */
export async function setUp(client: ExtendClient, webhookUrl: string): Promise<{ workflowId: string; secret: string }> {
  const extractor = await createExtractor(client, { name: 'Invoices', config: { schema } });
  const workflow = await createWorkflow(client, {
    name: 'Invoice intake',
    steps: [
      { type: 'TRIGGER', name: 'trigger', next: [{ step: 'extract' }] },
      { type: 'EXTRACT', name: 'extract', config: { extractor: { id: extractor.id, version: 'draft' } } },
    ],
  });
  const endpoint = await createWebhookEndpoint(client, {
    url: webhookUrl,
    name: 'Invoice intake',
    enabledEvents: [],
    apiVersion: '2026-02-09',
  });
  await createWebhookSubscription(client, {
    webhookEndpointId: endpoint.id,
    resourceType: 'workflow',
    resourceId: workflow.id,
    enabledEvents: [
      'workflow_run.completed',
      'workflow_run.failed',
      'workflow_run.needs_review',
      'workflow_run.rejected',
      'workflow_run.cancelled',
    ],
  });
  return { workflowId: workflow.id, secret: endpoint.signingSecret };
}
