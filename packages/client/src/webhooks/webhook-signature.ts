import { ConfigurationError } from '../errors/extend-error.ts';
import { WebhookVerificationError } from './webhook-verification-error.ts';

const algorithm = { name: 'HMAC', hash: 'SHA-256' };

/** One secret, or several while one replaces another. */
export type WebhookSecret = string | readonly string[];

/** The secrets as a list, after a look for what goes wrong when they are copied. */
export function checkSecrets(secret: WebhookSecret): readonly string[] {
  const secrets: readonly unknown[] = Array.isArray(secret) ? secret : [secret];
  if (secrets.length === 0 || secrets.some((text) => typeof text !== 'string' || text === '')) {
    throw new WebhookVerificationError(
      'secret-missing',
      'secret must be the signing secret of the endpoint (wss_…), or a list of them: is the environment variable set?',
    );
  }
  if (secrets.some((text) => /\s/.test(text as string))) {
    throw new WebhookVerificationError(
      'secret-has-spaces',
      'the signing secret has white space in it, often a line break at the end of a file or variable: trim it',
    );
  }
  return secrets as readonly string[];
}

/** The signature of a body, as lower-case hexadecimal digits. */
export async function sign(secret: string, timestamp: string, body: Uint8Array): Promise<string> {
  const key = await importKey(secret, 'sign');
  const signature = await subtle().sign(algorithm, key, message(timestamp, body));
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether the digits are the signature of a body. The comparison is the platform's, which takes constant time. */
export async function isSignatureOf(
  digits: string,
  secret: string,
  timestamp: string,
  body: Uint8Array,
): Promise<boolean> {
  const signature = Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return subtle().verify(algorithm, await importKey(secret, 'verify'), signature, message(timestamp, body));
}

function importKey(secret: string, usage: 'sign' | 'verify'): Promise<CryptoKey> {
  return subtle().importKey('raw', new TextEncoder().encode(secret), algorithm, false, [usage]);
}

/** The bytes are signed as they arrived: decoding them first would lose what is not UTF-8. */
function message(timestamp: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`v0:${timestamp}:`);
  const joined = new Uint8Array(head.byteLength + body.byteLength);
  joined.set(head);
  joined.set(body, head.byteLength);
  return joined;
}

function subtle(): SubtleCrypto {
  const { crypto } = globalThis as { crypto?: { subtle?: SubtleCrypto } };
  if (crypto?.subtle !== undefined) return crypto.subtle;
  throw new ConfigurationError('there is no WebCrypto here: browsers have it on secure pages only');
}
