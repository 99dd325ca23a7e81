import { createWebhookEndpoint, type ExtendClient } from '@extend-openapi/client/2026-02-09/operations';
import type { Version } from './stages.ts';

/** Makes the endpoint of a version. Endpoints are made through 2026-02-09 only, in the dashboard before that. */
export async function connectEndpoint(client: ExtendClient, origin: string, apiVersion: Version) {
  const { id, signingSecret } = await createWebhookEndpoint(client, {
    url: `${origin}/webhooks/${apiVersion}`,
    name: `Worker, ${apiVersion}`,
    enabledEvents: ['extract_run.processed', 'extract_run.failed'],
    apiVersion,
  });
  return { id, secret: signingSecret };
}
