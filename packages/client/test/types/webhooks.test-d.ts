/** Compiled by `tsc -p test`, never run. */
import type { webhooks as legacy } from '@extend-openapi/types/2024-12-23';
import type { ProcessorRun, webhooks as middle } from '@extend-openapi/types/2025-04-21';
import type { ExtractRun, SignedDataUrl, webhooks } from '@extend-openapi/types/2026-02-09';
import { expectTypeOf } from 'vitest';
import {
  hasPayloadLink,
  parseWebhook,
  receiveWebhook,
  resolveWebhookPayload,
  signTestDelivery,
  type WebhookEvent,
} from '../../src/webhooks/index.ts';

declare const text: string;

export async function unions(): Promise<void> {
  const event = await receiveWebhook<webhooks>({ headers: new Headers(), body: text }, { secret: 'wss_1' });
  expectTypeOf(event.eventType).toEqualTypeOf<keyof webhooks>();
  if (event.eventType === 'extract_run.processed') {
    expectTypeOf(event.payload).toEqualTypeOf<ExtractRun | SignedDataUrl>();
    if (hasPayloadLink(event)) expectTypeOf(event.payload).toEqualTypeOf<SignedDataUrl>();
    else expectTypeOf(event.payload).toEqualTypeOf<ExtractRun>();
    expectTypeOf((await resolveWebhookPayload(event)).payload).toEqualTypeOf<ExtractRun>();
  }
  const resolved = await resolveWebhookPayload(event);
  if (resolved.eventType === 'extract_run.processed') expectTypeOf(resolved.payload).toEqualTypeOf<ExtractRun>();
  // @ts-expect-error not an event of this version
  if (event.eventType === 'processor_run.processed') console.log(event);
}

export function versions(): void {
  const any = parseWebhook(text);
  if (hasPayloadLink(any)) expectTypeOf(any.payload.data).toEqualTypeOf<string>();
  else expectTypeOf(any.payload).toEqualTypeOf<unknown>();
  const event = parseWebhook<middle>(text);
  expectTypeOf(event.eventType).toEqualTypeOf<keyof middle>();
  expectTypeOf(parseWebhook<legacy>(text).eventType).toEqualTypeOf<keyof legacy>();
  expectTypeOf<WebhookEvent<middle, 'processor_run.failed'>['payload']>().toExtend<{ object: string }>();
  expectTypeOf<ProcessorRun>().toExtend<WebhookEvent<middle, 'processor_run.failed'>['payload']>();
  expectTypeOf(parseWebhook(text)).toEqualTypeOf<{ eventId: string; eventType: string; payload: unknown }>();
}

export async function signing(): Promise<void> {
  const options = { secret: 'wss_1', apiVersion: '2026-02-09' };
  await signTestDelivery<webhooks>(
    {
      eventId: 'e',
      eventType: 'extract_run.processed',
      payload: { object: 'signed_data_url', id: 'exr_1', data: 'https://a' },
    },
    options,
  );
  const event = { eventId: 'e', eventType: 'extract_run.processed', payload: { id: 'exr_1' } } as const;
  // @ts-expect-error the payload does not belong to the event
  await signTestDelivery<webhooks>(event, options);
  // @ts-expect-error the secret is required
  await receiveWebhook<webhooks>({ headers: {}, body: text }, {});
  // @ts-expect-error a parsed body cannot be verified
  await receiveWebhook<webhooks>({ headers: {}, body: { eventId: 'e' } }, { secret: 'wss_1' });
}
