import { ConfigurationError } from '../errors/extend-error.ts';
import { readBytes, type WebhookBody } from './webhook-body.ts';
import { headerNames, readHeader, type WebhookHeaders } from './webhook-headers.ts';
import { checkSecrets, isSignatureOf, type WebhookSecret } from './webhook-signature.ts';
import { type WebhookRefusal, WebhookVerificationError } from './webhook-verification-error.ts';

/** What arrived at the endpoint. */
export interface WebhookDelivery {
  readonly headers: WebhookHeaders;
  /** The body before any parsing; the signature is about these bytes. */
  readonly body: WebhookBody;
}

/** Options of {@link verifyWebhook}. */
export interface VerifyOptions {
  /** Signing secret of the endpoint (`wss_…`); a list of them while one replaces another. */
  readonly secret: WebhookSecret;
  /**
   * How long ago the delivery may have been signed, in seconds. `Infinity` accepts any age, and with it a recorded
   * delivery that somebody sends again.
   * @default 300
   */
  readonly toleranceSeconds?: number | undefined;
  /**
   * How far ahead of this clock the delivery may have been signed, in seconds. `Infinity` accepts any.
   * @default 60
   */
  readonly futureToleranceSeconds?: number | undefined;
  /**
   * API version that the delivery must be in. The header that names it is not signed: this finds an endpoint that is
   * set to another version, not an attacker.
   * @default any version
   */
  readonly apiVersion?: string | undefined;
  /**
   * Clock in milliseconds since the epoch; for tests.
   * @default Date.now
   */
  readonly now?: (() => number) | undefined;
}

/** What is known of a delivery once its signature is right. */
export interface VerifiedWebhook {
  /** When the delivery was signed. */
  readonly signedAt: Date;
  /** API version that the delivery names; absent when it names none. */
  readonly apiVersion: string | undefined;
  /** Position of the fitting secret in the list. When it is always the new one, the old one can go. */
  readonly secretIndex: number;
}

/**
 * Checks that a delivery comes from Extend, is recent, and is unchanged. All secrets are tried in any case, so the
 * time it takes does not tell which one fits.
 *
 * @param delivery headers and raw body
 * @param options the secret, and how strict to be about time and version
 * @throws {@link WebhookVerificationError} when the delivery is refused, {@link ConfigurationError} when a tolerance
 *   is not a number of seconds
 *
 * @example
 * ```ts
 * const event = { eventId: 'event_1', eventType: 'workflow.created', payload: { object: 'workflow', id: 'workflow_1' } };
 * const delivery = await signTestDelivery(event, { secret: 'wss_new', apiVersion: '2026-02-09' });
 * const { apiVersion, secretIndex } = await verifyWebhook(delivery, { secret: ['wss_old', 'wss_new'] });
 * console.log(apiVersion, secretIndex); // 2026-02-09 1
 * ```
 */
export async function verifyWebhook(delivery: WebhookDelivery, options: VerifyOptions): Promise<VerifiedWebhook> {
  const secrets = checkSecrets(options.secret);
  const pastMs = checkTolerance('toleranceSeconds', options.toleranceSeconds ?? 300);
  const futureMs = checkTolerance('futureToleranceSeconds', options.futureToleranceSeconds ?? 60);
  const bytes = readBytes(delivery.body);
  const timestamp = requireHeader(delivery.headers, headerNames.timestamp);
  const signature = requireHeader(delivery.headers, headerNames.signature);
  if (!/^\d{1,12}$/.test(timestamp)) {
    refuse('timestamp-malformed', `${headerNames.timestamp} must be whole seconds since 1970`);
  }
  if (!/^[0-9a-f]{64}$/.test(signature)) {
    refuse('signature-malformed', `${headerNames.signature} must be 64 lower-case hexadecimal digits`);
  }
  const fits = await Promise.all(secrets.map((secret) => isSignatureOf(signature, secret, timestamp, bytes)));
  const secretIndex = fits.indexOf(true);
  if (secretIndex === -1) refuse('signature-wrong', explainMismatch(secrets));
  const signedAt = new Date(Number(timestamp) * 1000);
  checkAge((options.now ?? Date.now)() - signedAt.getTime(), pastMs, futureMs);
  return { signedAt, secretIndex, apiVersion: checkVersion(delivery.headers, options.apiVersion) };
}

function checkTolerance(name: string, seconds: unknown): number {
  if (typeof seconds === 'number' && seconds >= 0) return seconds * 1000;
  throw new ConfigurationError(`${name} must be a number of seconds from 0, or Infinity for no limit`);
}

function requireHeader(headers: WebhookHeaders, name: string): string {
  const problem = 'either this request does not come from Extend, or something in between drops the header';
  return readHeader(headers, name) ?? refuse('header-missing', `the header ${name} is missing: ${problem}`);
}

function checkAge(ageMs: number, pastMs: number, futureMs: number): void {
  const seconds = Math.round(Math.abs(ageMs) / 1000);
  const clock = 'the clock of this machine may be wrong';
  if (ageMs > pastMs) {
    refuse(
      'too-old',
      `the delivery was signed ${seconds} s ago, allowed are ${pastMs / 1000} s: it is sent again by somebody, or ${clock}`,
    );
  }
  if (-ageMs > futureMs) {
    refuse('too-new', `the delivery was signed ${seconds} s in the future, allowed are ${futureMs / 1000} s: ${clock}`);
  }
}

function checkVersion(headers: WebhookHeaders, expected: string | undefined): string | undefined {
  const delivered = readHeader(headers, headerNames.apiVersion);
  if (expected === undefined || delivered === expected) return delivered;
  if (delivered === undefined) return requireHeader(headers, headerNames.apiVersion) as never;
  const shown = /^[\d-]{1,20}$/.test(delivered) ? delivered : 'something else';
  return refuse(
    'version-wrong',
    `the delivery is in API version ${shown}, expected is ${expected}: check the version of the webhook endpoint`,
  );
}

function explainMismatch(secrets: readonly string[]): string {
  const causes = [
    'the secret belongs to another endpoint',
    'the body was changed on the way, for example parsed and serialised again',
  ];
  if (secrets.some((secret) => secret.startsWith('sk_')))
    causes.unshift('an API key (sk_…) was passed instead of the signing secret (wss_…)');
  return `the signature does not fit the body: ${causes.join(', or ')}`;
}

function refuse(reason: WebhookRefusal, message: string): never {
  throw new WebhookVerificationError(reason, message);
}
