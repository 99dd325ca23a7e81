import { receiveWebhook, signTestDelivery, WebhookVerificationError } from '@extend-openapi/client/webhooks';
import { equal, failure, type Check } from './check.ts';

const secret = 'wss_smoke';
const event = { eventId: 'event_1', eventType: 'workflow.deleted', payload: { object: 'workflow', id: 'workflow_1' } };

export const webhooks: Check[] = [
  {
    name: 'webhook deliveries, good and forged',
    async run() {
      const { headers, body } = await signTestDelivery(event, { secret, apiVersion: '2026-02-09' });
      const received = await receiveWebhook({ headers, body }, { secret, apiVersion: '2026-02-09' });
      equal(received.eventId, 'event_1');
      const forged = await failure(receiveWebhook({ headers, body: `${body} ` }, { secret, apiVersion: '2026-02-09' }));
      equal(WebhookVerificationError.isInstance(forged), true);
    },
  },
];
