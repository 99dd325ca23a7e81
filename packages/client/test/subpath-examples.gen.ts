// Extracted from the docstrings of src. Do not edit.
// Change the docstring, then run: pnpm vitest run subpath-examples -u

import * as z from 'zod';
import type { webhooks } from '@extend-openapi/types/2026-02-09';
import { ExtractionError, currencyField, dateField, defineExtraction, signatureField } from '../src/extraction/index.ts';
import { WebhookVerificationError, hasPayloadLink, parseWebhook, receiveWebhook, resolveWebhookPayload, signTestDelivery, type WebhookEvent, verifyWebhook } from '../src/webhooks/index.ts';

export const examples: Record<string, () => Promise<void>> = {
  'extraction/define-extraction.ts 1': async () => {
    const invoice = defineExtraction(
      z.object({
        number: z.string().nullable().describe('Printed at the top right'),
        due: dateField(),
        total: currencyField(),
        line_items: z.array(z.object({ text: z.string().nullable(), quantity: z.int().nullable() })),
      }),
    );
    const config = { schema: invoice.schema };
    const run = { status: 'PROCESSED', output: { value: { number: '42', due: null, total: { amount: 7, iso_4217_currency_code: 'EUR' }, line_items: [] }, metadata: {} } };
    console.log(config.schema.required.length, invoice.parseRun(run).output.value.total.amount); // 4 7
  },
  'extraction/extraction-error.ts 1': async () => {
    try {
      defineExtraction(z.object({ due: z.date().nullable() }));
    } catch (error) {
      if (ExtractionError.isInstance(error)) console.log(error.problems[0]?.path); // due
    }
  },
  'extraction/special-fields.ts 1': async () => {
    const invoice = defineExtraction(z.object({ due: dateField().describe('Last day to pay') }));
    console.log(invoice.parseValue({ due: '2026-02-09' }).due); // 2026-02-09
  },
  'extraction/special-fields.ts 2': async () => {
    const invoice = defineExtraction(z.object({ total: currencyField() }));
    console.log(invoice.parseValue({ total: { amount: 42, iso_4217_currency_code: 'EUR' } }).total.amount); // 42
  },
  'extraction/special-fields.ts 3': async () => {
    const lease = defineExtraction(z.object({ tenant: signatureField() }));
    const signature = { printed_name: null, signature_date: '2026-02-09', is_signed: true, title_or_role: null };
    console.log(lease.parseValue({ tenant: signature }).tenant.is_signed); // true
  },
  'webhooks/parse-webhook.ts 1': async () => {
    const event = parseWebhook<webhooks>('{"eventId":"event_1","eventType":"workflow.deleted","payload":{"object":"workflow","id":"workflow_1"}}');
    switch (event.eventType) {
      case 'workflow.deleted':
        console.log(event.payload.id); // workflow_1
        break;
      default:
        console.log(`nothing to do for ${event.eventType}`);
    }
  },
  'webhooks/payload-link.ts 1': async () => {
    function idOf(event: WebhookEvent<webhooks, 'extract_run.processed'>): string {
      return hasPayloadLink(event) ? `${event.payload.id}, to be fetched` : event.payload.id;
    }
  },
  'webhooks/receive-webhook.ts 1': async () => {
    async function POST(request: Request): Promise<Response> {
      const delivery = { headers: request.headers, body: await request.text() };
      const event = await receiveWebhook<webhooks>(delivery, { secret: 'wss_test', apiVersion: '2026-02-09' });
      if (event.eventType === 'extract_run.processed') console.log(event.payload.id);
      return new Response(null, { status: 204 });
    }
  },
  'webhooks/resolve-webhook-payload.ts 1': async () => {
    const event = { eventId: 'event_1', eventType: 'extract_run.processed', payload: { object: 'extract_run', id: 'exr_1' } };
    const { payload } = await resolveWebhookPayload(event, { allowedHosts: ['*.amazonaws.com'], maxBytes: 1_000_000 });
    console.log(payload.id); // exr_1
  },
  'webhooks/sign-test-delivery.ts 1': async () => {
    const event = { eventId: 'event_1', eventType: 'workflow.created', payload: { object: 'workflow', id: 'workflow_1' } };
    const { headers, body } = await signTestDelivery(event, { secret: 'wss_test', apiVersion: '2026-02-09' });
    const request = new Request('https://service.example/webhooks', { method: 'POST', headers, body });
    console.log(request.headers.get('x-extend-request-signature')?.length); // 64
  },
  'webhooks/verify-webhook.ts 1': async () => {
    const event = { eventId: 'event_1', eventType: 'workflow.created', payload: { object: 'workflow', id: 'workflow_1' } };
    const delivery = await signTestDelivery(event, { secret: 'wss_new', apiVersion: '2026-02-09' });
    const { apiVersion, secretIndex } = await verifyWebhook(delivery, { secret: ['wss_old', 'wss_new'] });
    console.log(apiVersion, secretIndex); // 2026-02-09 1
  },
  'webhooks/webhook-event.ts 1': async () => {
    function handle(event: WebhookEvent<webhooks, 'extract_run.processed' | 'extract_run.failed'>): void {
      console.log(event.eventType, event.payload.id);
    }
  },
  'webhooks/webhook-verification-error.ts 1': async () => {
    const refused = await verifyWebhook({ headers: {}, body: '{}' }, { secret: 'wss_test' }).catch((error: unknown) => error);
    if (WebhookVerificationError.isInstance(refused)) console.log(refused.reason); // header-missing
  },
};
