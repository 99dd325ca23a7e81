import { receiveWebhook, WebhookVerificationError } from '@extend-openapi/client/webhooks';
import type { Version } from './stages.ts';
import type { Worker } from './worker.ts';

/** The secret of each endpoint that there is. */
export type Secrets = Readonly<Partial<Record<Version, string>>>;

/** Types of event that tell of the end of a run, in both versions. */
const isEnd = (type: string): boolean => /^(processor|extract)_run\.(processed|failed)$/.test(type);

/** Takes a delivery to `/webhooks/<version>`: 204, 401 for a forged one, 404 where nothing is expected any more. */
export async function takeDelivery(request: Request, secrets: Secrets, worker: Worker): Promise<Response> {
  const apiVersion = new URL(request.url).pathname.split('/').at(-1) as Version;
  const secret = secrets[apiVersion];
  if (secret === undefined) return new Response(null, { status: 404 });
  const delivery = { headers: request.headers, body: await request.text() };
  try {
    const { eventType, payload } = await receiveWebhook(delivery, { secret, apiVersion });
    const { id, metadata } = payload as { id: string; metadata?: { job?: string } | null };
    if (isEnd(eventType)) await worker.look(id, metadata?.job);
    return new Response(null, { status: 204 });
  } catch (error) {
    if (!WebhookVerificationError.isInstance(error)) throw error;
    return Response.json({ refused: error.reason }, { status: 401 });
  }
}
