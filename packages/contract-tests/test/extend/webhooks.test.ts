import { receiveWebhook, signTestDelivery } from '@extend-openapi/client/webhooks';
import { describe, expect, inject, test } from 'vitest';
import { validateEvent } from '@extend-openapi/document';
import { readDocument } from '../../src/document.ts';

const version = inject('version');
const document = readDocument(version);
const secret = 'wss_test';

describe.each(document.webhooks)('$event', ({ event, body }) => {
  test.for(body?.media[0]?.examples ?? [])('its example $name is verified and parsed', async ({ value }) => {
    expect(validateEvent(document, event, value)).toEqual([]);
    const delivery = await signTestDelivery(JSON.stringify(value), { secret, apiVersion: version });
    expect(await receiveWebhook(delivery, { secret, apiVersion: version })).toMatchObject({ eventType: event });
  });
});
