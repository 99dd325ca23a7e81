import { receiveWebhook, signTestDelivery } from '@extend-openapi/client/webhooks';
import { describe, expect, inject, test } from 'vitest';
import { readDocument, resolve } from '../src/document.ts';
import { createValidator } from '../src/validator.ts';

const version = inject('version');
const document = readDocument(version);
const compile = createValidator(document);
const secret = 'wss_test';

describe.each(Object.entries(document.webhooks ?? {}))('%s', (event, item) => {
  const media = resolve(document, item.post.requestBody)!.content['application/json']!;

  test.for(Object.entries(media.examples ?? {}))('its example $0 is verified and parsed', async ([, example]) => {
    const { value } = resolve(document, example);
    expect(compile(media.schema)(value)).toBe(true);
    const delivery = await signTestDelivery(JSON.stringify(value), { secret, apiVersion: version });
    expect(await receiveWebhook(delivery, { secret, apiVersion: version })).toMatchObject({ eventType: event });
  });
});
