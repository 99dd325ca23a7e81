import { receiveWebhook, WebhookVerificationError } from '@extend-openapi/client/webhooks';
import type { webhooks } from '@extend-openapi/types/2026-02-09';
import type { Service } from './service.ts';

/** Answers a delivery: 204 once it is written down, 401 for a forged one. Anything else makes Extend send it again. */
export async function takeDelivery(request: Request, { secrets, store, now }: Service): Promise<Response> {
  const delivery = { headers: request.headers, body: await request.text() };
  try {
    const event = await receiveWebhook<webhooks>(delivery, { secret: secrets, apiVersion: '2026-02-09' });
    // A large payload comes as a link, which has no id in some answers: then the run is looked at in its own time.
    const { id, metadata } = event.payload as { id?: string; metadata?: { intake?: unknown } | null };
    const intakeId = typeof metadata?.intake === 'string' ? metadata.intake : null;
    if (event.eventType.startsWith('workflow_run.') && id !== undefined) store.note(id, intakeId, now());
    return new Response(null, { status: 204 });
  } catch (error) {
    if (!WebhookVerificationError.isInstance(error)) throw error;
    return Response.json({ refused: error.reason }, { status: 401 });
  }
}
