import { parseWebhook } from './parse-webhook.ts';
import { type VerifyOptions, verifyWebhook, type WebhookDelivery } from './verify-webhook.ts';
import type { AnyWebhooks, WebhookEvent, WebhookTypes } from './webhook-event.ts';

/**
 * Verifies a delivery and reads its event: all that an endpoint needs. Answer within 30 seconds, or the delivery
 * counts as failed and is sent again; the same event may arrive twice in any case, with the same `eventId`.
 *
 * @param delivery headers and raw body
 * @param options the secret, and how strict to be about time and version
 * @throws {@link WebhookVerificationError} when the delivery is refused, {@link ConfigurationError} when a tolerance
 *   is not a number of seconds
 *
 * @example
 * ```ts
 * import type { webhooks } from '@extend-openapi/types/2026-02-09';
 *
 * async function POST(request: Request): Promise<Response> {
 *   const delivery = { headers: request.headers, body: await request.text() };
 *   const event = await receiveWebhook<webhooks>(delivery, { secret: 'wss_test', apiVersion: '2026-02-09' });
 *   if (event.eventType === 'extract_run.processed') console.log(event.payload.id);
 *   return new Response(null, { status: 204 });
 * }
 * ```
 */
export async function receiveWebhook<Webhooks extends WebhookTypes = AnyWebhooks>(
  delivery: WebhookDelivery,
  options: VerifyOptions,
): Promise<WebhookEvent<Webhooks>> {
  await verifyWebhook(delivery, options);
  return parseWebhook<Webhooks>(delivery.body);
}
