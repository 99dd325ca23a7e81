import { expect, test } from 'vitest';
import { parseWebhook, receiveWebhook, WebhookVerificationError } from '../../src/webhooks/index.ts';
import { body, event, headersOf, now, secret } from './delivery.ts';

const reasonOf = (given: unknown): unknown => {
  try {
    return parseWebhook(given as never);
  } catch (error) {
    return WebhookVerificationError.isInstance(error) ? error.reason : error;
  }
};

test('a verified delivery becomes its event', async () => {
  await expect(receiveWebhook({ headers: headersOf(), body }, { secret, now })).resolves.toEqual(event);
  await expect(receiveWebhook({ headers: headersOf(), body: Buffer.from(body) }, { secret, now })).resolves.toEqual(
    event,
  );
});

test('a forged delivery is refused before its body is looked at', async () => {
  await expect(
    receiveWebhook({ headers: headersOf('{', 'wss_forged'), body: '{' }, { secret, now }),
  ).rejects.toMatchObject({ reason: 'signature-wrong' });
  await expect(receiveWebhook({ headers: headersOf('{'), body: '{' }, { secret, now })).rejects.toMatchObject({
    reason: 'not-json',
  });
});

test('an event type that came later than this package is let through', () => {
  expect(parseWebhook(JSON.stringify({ ...event, eventType: 'invented.later' }))).toMatchObject({
    eventType: 'invented.later',
  });
});

test.each(['', '{', 'not json', new Uint8Array([0xff]), '\u{feff}'])('%j is not JSON', (given) =>
  expect(reasonOf(given)).toBe('not-json'),
);

test.each([
  'null',
  '7',
  '[]',
  '{}',
  { ...event, eventId: 1 },
  { ...event, eventType: '' },
  { ...event, payload: null },
  { ...event, payload: [] },
])('%j is not an event', (given) =>
  expect(reasonOf(typeof given === 'string' ? given : JSON.stringify(given))).toBe('not-an-event'),
);

test('an object is refused with the same reason as in verifying', () => expect(reasonOf(event)).toBe('body-not-raw'));

test('a message about a body does not quote it', () => {
  expect(() => parseWebhook('{"ssn":"123-45-6789"')).toThrow(/^the webhook body is not JSON$/);
});
