import { ExtendError } from '../errors/extend-error.ts';

/**
 * Why a delivery was refused.
 *
 * - `body-not-raw`: what was passed as body is not the text or the bytes that arrived, for example a parsed object.
 * - `secret-missing`: no secret was passed, or an empty one.
 * - `secret-has-spaces`: a secret has white space in it, as copying and files with line breaks leave behind.
 * - `header-missing`: a header of the signature is absent, or the expected version's header is.
 * - `timestamp-malformed`: the timestamp is not a whole number of seconds.
 * - `signature-malformed`: the signature is not 64 lower-case hexadecimal digits.
 * - `signature-wrong`: the signature belongs to another secret or another body.
 * - `too-old`: the signature is right, but was made too long ago.
 * - `too-new`: the signature is right, but was made too far in the future.
 * - `version-wrong`: the delivery is right, but in another API version than expected.
 * - `not-json`: the body is not JSON.
 * - `not-an-event`: the body is JSON, but without the members of an event.
 */
export type WebhookRefusal =
  | 'body-not-raw'
  | 'secret-missing'
  | 'secret-has-spaces'
  | 'header-missing'
  | 'timestamp-malformed'
  | 'signature-malformed'
  | 'signature-wrong'
  | 'too-old'
  | 'too-new'
  | 'version-wrong'
  | 'not-json'
  | 'not-an-event';

/**
 * A delivery was refused. `reason` is for the program, the message for whoever reads the log; neither holds a
 * secret, a signature or a part of the body.
 *
 * @example
 * ```ts
 * const refused = await verifyWebhook({ headers: {}, body: '{}' }, { secret: 'wss_test' }).catch((error: unknown) => error);
 * if (WebhookVerificationError.isInstance(refused)) console.log(refused.reason); // header-missing
 * ```
 */
export class WebhookVerificationError extends ExtendError {
  static override readonly kind: string = 'WebhookVerificationError';

  /** Why the delivery was refused. */
  declare readonly reason: WebhookRefusal;

  constructor(reason: WebhookRefusal, message: string, options?: ErrorOptions) {
    super(message, { ...options, reason });
  }
}
