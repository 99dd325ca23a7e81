import type { webhooks } from '@extend-openapi/types/2026-02-09';
import {
  receiveWebhook,
  resolveWebhookPayload,
  signTestDelivery,
  WebhookVerificationError,
} from '@extend-openapi/client/webhooks';

// #region receive
async function handle(request: Request): Promise<Response> {
  const delivery = { headers: request.headers, body: await request.text() }; // as it arrived, not parsed
  try {
    const event = await receiveWebhook<webhooks>(delivery, { secret: 'wss_1', apiVersion: '2026-02-09' });
    if (event.eventType === 'extract_run.processed') {
      const { payload } = await resolveWebhookPayload(event, { maxBytes: 10_000_000 });
      console.log(payload.id, payload.status);
    }
    return new Response(null, { status: 204 });
  } catch (error) {
    if (!WebhookVerificationError.isInstance(error)) throw error;
    console.log('refused:', error.reason);
    return new Response(null, { status: 401 });
  }
}
// #endregion receive

// #region test
const event = {
  eventId: 'event_1',
  eventType: 'workflow.deleted',
  payload: { object: 'workflow', id: 'workflow_1' },
} as const;
const { headers, body } = await signTestDelivery(event, { secret: 'wss_1', apiVersion: '2026-02-09' });
const url = 'https://service.example/webhooks';

const good = await handle(new Request(url, { method: 'POST', headers, body }));
console.log(good.status); // → 204
const forged = await handle(new Request(url, { method: 'POST', headers, body: `${body} ` }));
// → refused: signature-wrong
console.log(forged.status); // → 401
// #endregion test
