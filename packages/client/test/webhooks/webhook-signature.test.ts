import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signTestDelivery, verifyWebhook, WebhookVerificationError } from '../../src/webhooks/index.ts';
import { headersOf, now, signatureOf, signedAtMs } from './delivery.ts';

// One to four bytes in UTF-8, with the edges of each length; listing all of Unicode would take seconds.
const character = fc.oneof(
  fc.constantFrom('\0', '\u007f', '\u0080', '\u07ff', '\u0800', '\ud7ff', '\uffff', '\u{10000}', '\u{10ffff}'),
  fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0, max: 0x17f }).map((code) => String.fromCodePoint(code)),
);
const texts = fc.string({ unit: character.filter((text) => !/[\ud800-\udfff]/u.test(text)) });
const secrets = texts.filter((text) => text !== '' && !/\s/.test(text));
const bodies = fc.uint8Array({ minLength: 1, maxLength: 300 });
const signedAt = new Date(signedAtMs);

async function isAccepted(
  headers: Record<string, string>,
  body: string | Uint8Array,
  secret: string,
): Promise<boolean> {
  return verifyWebhook({ headers, body }, { secret, now }).then(
    () => true,
    (error: unknown) => {
      if (!WebhookVerificationError.isInstance(error)) throw error;
      return false;
    },
  );
}

test('any body under any secret verifies, as bytes and as text', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, texts, secrets, async (bytes, text, secret) => {
      expect(await isAccepted(headersOf(bytes, secret), bytes, secret)).toBe(true);
      expect(await isAccepted(headersOf(text, secret), text, secret)).toBe(true);
      expect(await isAccepted(headersOf(text, secret), Buffer.from(text), secret)).toBe(true);
    }),
  );
});

test('any flipped bit of the body is refused', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, secrets, fc.nat(), fc.nat(7), async (bytes, secret, position, bit) => {
      const headers = headersOf(bytes, secret);
      bytes[position % bytes.length]! ^= 1 << bit;
      expect(await isAccepted(headers, bytes, secret)).toBe(false);
    }),
  );
});

test('any flipped bit of the signature or the timestamp is refused', async () => {
  const names = fc.constantFrom('x-extend-request-signature', 'x-extend-request-timestamp');
  await fc.assert(
    fc.asyncProperty(bodies, secrets, names, fc.nat(), fc.nat(6), async (bytes, secret, name, position, bit) => {
      const headers = headersOf(bytes, secret);
      const codes = Buffer.from(headers[name]!);
      codes[position % codes.length]! ^= 1 << bit;
      headers[name] = codes.toString('latin1');
      expect(await isAccepted(headers, bytes, secret)).toBe(false);
    }),
  );
});

test('another secret is refused', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, secrets, secrets, async (bytes, signing, verifying) => {
      // HMAC pads a key with zero bytes, so these two are the same key.
      fc.pre(signing.replace(/\0+$/, '') !== verifying.replace(/\0+$/, ''));
      expect(await isAccepted(headersOf(bytes, signing), bytes, verifying)).toBe(false);
    }),
  );
});

test('a test delivery is signed as Extend signs, and verifies', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), secrets, async (payload, secret) => {
      const event = { eventId: 'event_1', eventType: 'workflow.created', payload };
      const { headers, body } = await signTestDelivery(event, { secret, apiVersion: '2026-02-09', signedAt });
      expect(headers['x-extend-request-signature']).toBe(signatureOf(body, secret));
      expect(await isAccepted({ ...headers }, body, secret)).toBe(true);
    }),
  );
});

test('a test delivery can be old, and its body need not be an event', async () => {
  const old = await signTestDelivery('not json', { secret: 'wss_1', apiVersion: '2026-02-09', signedAt: new Date(0) });
  expect(old).toMatchObject({
    body: 'not json',
    headers: { 'x-extend-request-timestamp': '0', 'content-type': 'application/json' },
  });
  await expect(verifyWebhook(old, { secret: 'wss_1' })).rejects.toMatchObject({ reason: 'too-old' });
  await expect(
    signTestDelivery('', { secret: 'wss_1', apiVersion: 'x', signedAt: new Date(Number.NaN) }),
  ).rejects.toThrow('signedAt');
  await expect(signTestDelivery('', { secret: '', apiVersion: 'x' })).rejects.toMatchObject({
    reason: 'secret-missing',
  });
});
