import { ConfigurationError } from '../errors/extend-error.ts';
import { headerNames } from './webhook-headers.ts';
import { checkSecrets, sign } from './webhook-signature.ts';
import type { AnyWebhooks, WebhookEvent, WebhookTypes } from './webhook-event.ts';

/** Options of {@link signTestDelivery}. */
export interface SignOptions {
  /** Secret that the receiving side verifies with. */
  readonly secret: string;
  /** API version that the delivery claims to be in. */
  readonly apiVersion: string;
  /**
   * When the delivery is signed; an old date makes one that must be refused.
   * @default now
   */
  readonly signedAt?: Date | undefined;
}

/** A delivery as Extend would send it. */
export interface TestDelivery {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Makes a delivery for the tests of an endpoint: headers and body to send, or to hand to {@link receiveWebhook}.
 *
 * @param event an event of the version; a string is signed as it is, for bodies that are not events
 * @param options secret, version and time
 * @throws {@link WebhookVerificationError} when the secret is empty or has spaces, {@link ConfigurationError} when
 *   `signedAt` is not a date after 1970
 *
 * @example
 * ```ts
 * const event = { eventId: 'event_1', eventType: 'workflow.created', payload: { object: 'workflow', id: 'workflow_1' } };
 * const { headers, body } = await signTestDelivery(event, { secret: 'wss_test', apiVersion: '2026-02-09' });
 * const request = new Request('https://service.example/webhooks', { method: 'POST', headers, body });
 * console.log(request.headers.get('x-extend-request-signature')?.length); // 64
 * ```
 */
export async function signTestDelivery<Webhooks extends WebhookTypes = AnyWebhooks>(
  event: WebhookEvent<Webhooks> | string,
  options: SignOptions,
): Promise<TestDelivery> {
  const { secret, apiVersion, signedAt = new Date() } = options;
  checkSecrets(secret);
  const seconds = Math.floor(signedAt.getTime() / 1000);
  if (!(seconds >= 0)) throw new ConfigurationError('signedAt must be a date after 1970');
  const body = typeof event === 'string' ? event : JSON.stringify(event);
  return {
    headers: {
      'content-type': 'application/json',
      [headerNames.apiVersion]: apiVersion,
      [headerNames.timestamp]: String(seconds),
      [headerNames.signature]: await sign(secret, String(seconds), new TextEncoder().encode(body)),
    },
    body,
  };
}
