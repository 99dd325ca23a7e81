import { signTestDelivery } from '@extend-openapi/client/webhooks';
import { afterEach, describe, expect, inject, test, vi } from 'vitest';
import { readDocument } from '../../src/document.ts';
import { createVendorClient } from '../../src/vendor/vendor-client.ts';

interface Webhooks {
  verify: (body: string, headers: object, secret: string) => boolean;
  parse: (body: string) => unknown;
  verifyAndParse: (body: string, headers: object, secret: string, options?: object) => unknown;
  isSignedUrlEvent: (event: unknown) => boolean;
  fetchSignedPayload: (event: unknown) => Promise<unknown>;
}

interface Event {
  eventId: string;
  eventType: string;
  payload: { object?: string; data?: unknown };
}

const version = inject('version');
const secret = 'wss_test';

afterEach(() => vi.unstubAllGlobals());

const refuse = (): Promise<never> => Promise.reject(new Error('not to be sent'));
const { webhooks } = createVendorClient(version, 'http://unused.invalid', refuse) as { webhooks: Webhooks };

describe("the vendor's webhook helpers", () => {
  const document = readDocument(version);
  const examples = document.webhooks.flatMap(({ event: name, body }) =>
    (body?.media[0]?.examples ?? []).map(({ name: example, value }) => ({
      title: `${name} (${example})`,
      event: value as Event,
    })),
  );

  test.for(examples)('take a delivery of $title that we sign', async ({ event }) => {
    const { body, headers } = await signTestDelivery(event, { secret, apiVersion: version });
    expect(webhooks.verify(body, headers, secret)).toBe(true);
    expect(webhooks.verify(`${body} `, headers, secret)).toBe(false);
    expect(webhooks.parse(body)).toEqual(event);
    expect(webhooks.verifyAndParse(body, headers, secret, { allowSignedUrl: true })).toEqual(event);
  });

  test.for(examples)('tell a link from a payload in $title', async ({ event }) => {
    const { object, data } = event.payload;
    const isLink = object === 'signed_data_url';
    expect(webhooks.isSignedUrlEvent(event)).toBe(isLink);
    if (!isLink) return;
    const payload = { object: 'whatever the link leads to' };
    const fetch = vi.fn(() => Promise.resolve(Response.json(payload)));
    vi.stubGlobal('fetch', fetch);
    expect(await webhooks.fetchSignedPayload(event)).toMatchObject({ eventId: event.eventId, payload });
    expect(fetch).toHaveBeenCalledWith(data, expect.anything());
  });
});
