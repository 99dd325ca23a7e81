import { expect, test } from 'vitest';
import {
  ConfigurationError,
  verifyWebhook,
  type VerifyOptions,
  type WebhookDelivery,
  WebhookVerificationError,
} from '../../src/webhooks/index.ts';
import { body, headersOf, now, secret, signatureOf, signedAtMs } from './delivery.ts';

const delivery = { headers: headersOf(), body };

async function refusal(
  given: Partial<WebhookDelivery>,
  options: Partial<VerifyOptions> = {},
): Promise<WebhookVerificationError> {
  const refused: unknown = await verifyWebhook({ ...delivery, ...given }, { secret, now, ...options }).catch(
    (error: unknown) => error,
  );
  if (!WebhookVerificationError.isInstance(refused)) throw new Error('not refused with a reason', { cause: refused });
  expect(JSON.stringify(refused) + String(refused) + refused.stack).not.toContain(secret);
  return refused;
}

test('a right delivery tells when it was signed, in which version, and with which secret', async () => {
  await expect(verifyWebhook(delivery, { secret, now })).resolves.toEqual({
    signedAt: new Date(signedAtMs),
    apiVersion: '2026-02-09',
    secretIndex: 0,
  });
});

test('while a secret is replaced, deliveries of both are accepted', async () => {
  await expect(verifyWebhook(delivery, { secret: ['wss_other', secret], now })).resolves.toMatchObject({
    secretIndex: 1,
  });
  await expect(verifyWebhook(delivery, { secret: [secret, 'wss_other'], now })).resolves.toMatchObject({
    secretIndex: 0,
  });
});

test('bytes are verified as they arrived, also where they are not UTF-8', async () => {
  const bytes = new Uint8Array([0x7b, 0xff, 0xfe, 0x00, 0x7d]);
  const wider = new Uint8Array([1, 2, ...bytes, 3]);
  const headers = headersOf(bytes);
  for (const given of [
    bytes,
    Buffer.from(bytes),
    bytes.buffer,
    wider.subarray(2, 7),
    new DataView(wider.buffer, 2, 5),
  ]) {
    await expect(verifyWebhook({ headers, body: given }, { secret, now })).resolves.toMatchObject({ secretIndex: 0 });
  }
});

test.each([
  ['an object', { eventId: 'event_1' }, /parsed it.*express\.raw/],
  ['nothing', undefined, /body parser/],
  ['a stream', new Blob(['{}']).stream(), /request\.text\(\)/],
  ['a number', 7, /not a number/],
])('%s as body is refused with advice', async (_, given, advice) => {
  const { reason, message } = await refusal({ body: given as never });
  expect({ reason, message }).toEqual({ reason: 'body-not-raw', message: expect.stringMatching(advice) });
});

test.each([
  [undefined, 'secret-missing'],
  ['', 'secret-missing'],
  [[], 'secret-missing'],
  [[secret, undefined], 'secret-missing'],
  [`${secret}\n`, 'secret-has-spaces'],
  [[`${secret} `], 'secret-has-spaces'],
])('the secret %j is refused as %s', async (given, reason) => {
  expect(await refusal({}, { secret: given as never })).toMatchObject({ reason });
});

test.each(['x-extend-request-timestamp', 'x-extend-request-signature'])(
  'without %s the message names the header',
  async (name) => {
    const refused = await refusal({ headers: { ...headersOf(), [name]: undefined } });
    expect(refused).toMatchObject({ reason: 'header-missing', message: expect.stringContaining(name) });
    expect(await refusal({ headers: undefined as never })).toMatchObject({ reason: 'header-missing' });
  },
);

test.each(['', 'soon', '1786525800.5', '-1', '1786525800000', ' 1786525800', '1786525800, 1786525801'])(
  'the timestamp %j is malformed',
  async (timestamp) => {
    expect(await refusal({ headers: headersOf(body, secret, timestamp) })).toMatchObject({
      reason: 'timestamp-malformed',
    });
  },
);

test.each([
  '',
  'abc',
  `v0=${signatureOf(body)}`,
  signatureOf(body).toUpperCase(),
  `${signatureOf(body)}00`,
  'g'.repeat(64),
])('the signature %j is malformed', async (signature) => {
  const headers = { ...headersOf(), 'x-extend-request-signature': signature };
  expect(await refusal({ headers })).toMatchObject({ reason: 'signature-malformed' });
});

test('a wrong signature says what usually goes wrong', async () => {
  expect(await refusal({ body: JSON.stringify(JSON.parse(body), null, 1) })).toMatchObject({
    reason: 'signature-wrong',
    message: expect.stringMatching(/another endpoint.*parsed and serialised again/),
  });
  expect(await refusal({}, { secret: 'sk_live' })).toMatchObject({
    message: expect.stringMatching(/API key .* instead of the signing secret/),
  });
});

test('a timestamp is part of what is signed', async () => {
  const headers = { ...headersOf(), 'x-extend-request-timestamp': String(signedAtMs / 1000 + 1) };
  expect(await refusal({ headers })).toMatchObject({ reason: 'signature-wrong' });
});

test.each([
  [300, undefined, undefined],
  [301, undefined, 'too-old'],
  [10, { toleranceSeconds: 9 }, 'too-old'],
  [1, { toleranceSeconds: 0 }, 'too-old'],
  [0, { toleranceSeconds: 0 }, undefined],
  [1e9, { toleranceSeconds: Infinity }, undefined],
  [-60, undefined, undefined],
  [-61, undefined, 'too-new'],
  [-61, { toleranceSeconds: Infinity }, 'too-new'],
  [-1e6, { futureToleranceSeconds: Infinity }, undefined],
])('signed %i s ago with %j: %s', async (ageSeconds, options, reason) => {
  const clock = { now: () => signedAtMs + ageSeconds * 1000, ...options };
  if (reason === undefined) await expect(verifyWebhook(delivery, { secret, ...clock })).resolves.toBeDefined();
  else
    expect(await refusal({}, clock)).toMatchObject({
      reason,
      message: expect.stringContaining(`${Math.abs(ageSeconds)} s`),
    });
});

test.each([-1, Number.NaN, '300', null])('a tolerance of %j is a mistake of the caller', async (toleranceSeconds) => {
  const failure = await verifyWebhook(delivery, { secret, now, toleranceSeconds: toleranceSeconds as never }).catch(
    (error: unknown) => error,
  );
  if (toleranceSeconds === null) expect(failure).toMatchObject({ secretIndex: 0 });
  else expect(ConfigurationError.isInstance(failure)).toBe(true);
});

test('an expected version is compared with the delivered one', async () => {
  await expect(verifyWebhook(delivery, { secret, now, apiVersion: '2026-02-09' })).resolves.toBeDefined();
  expect(await refusal({}, { apiVersion: '2025-04-21' })).toMatchObject({
    reason: 'version-wrong',
    message: expect.stringMatching(/2026-02-09, expected is 2025-04-21/),
  });
  const headers = { ...headersOf(), 'x-extend-api-version': undefined };
  expect(await refusal({ headers }, { apiVersion: '2025-04-21' })).toMatchObject({ reason: 'header-missing' });
  await expect(verifyWebhook({ headers, body }, { secret, now })).resolves.toMatchObject({ apiVersion: undefined });
});

test('a delivery without authenticity is never reported as old or as another version', async () => {
  const forged = { ...headersOf(body, 'wss_forged') };
  expect(await refusal({ headers: forged }, { now: () => signedAtMs + 1e9, apiVersion: 'x' })).toMatchObject({
    reason: 'signature-wrong',
  });
});
