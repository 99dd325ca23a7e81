import { ExtendError } from '../errors/extend-error.ts';

/**
 * Why a payload behind a link was not taken.
 *
 * - `link-insecure`: the link is not an `https:` URL.
 * - `host-not-allowed`: the link leads to a host that is not on the list.
 * - `redirected`: the server behind the link points elsewhere.
 * - `link-expired`: status 403 or 404; a link lives for one hour.
 * - `status-unexpected`: any other status that is not a success.
 * - `too-large`: the payload is longer than `maxBytes`.
 * - `not-json`: what came is not a JSON object.
 */
export type WebhookPayloadRefusal =
  | 'link-insecure'
  | 'host-not-allowed'
  | 'redirected'
  | 'link-expired'
  | 'status-unexpected'
  | 'too-large'
  | 'not-json';

/** The payload behind a signed link was not taken. The link itself is a secret for its hour and is not quoted. */
export class WebhookPayloadError extends ExtendError {
  static override readonly kind: string = 'WebhookPayloadError';

  /** Why the payload was not taken. */
  declare readonly reason: WebhookPayloadRefusal;
  /** HTTP status of the answer; absent when there was none. */
  declare readonly status: number | undefined;

  constructor(reason: WebhookPayloadRefusal, message: string, status?: number) {
    super(message, { reason, status });
  }
}
