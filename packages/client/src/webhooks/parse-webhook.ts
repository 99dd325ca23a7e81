import { readText, type WebhookBody } from './webhook-body.ts';
import type { AnyWebhooks, WebhookEvent, WebhookTypes } from './webhook-event.ts';
import { WebhookVerificationError } from './webhook-verification-error.ts';

/**
 * Reads the event out of a body, typed by the version's `webhooks`. It does not check where the body comes from:
 * use {@link receiveWebhook} for what arrives from outside.
 *
 * The payload is typed, not validated, and Extend adds event types without a new version: keep a `default` in a
 * `switch` over `eventType`.
 *
 * @param body the raw body
 * @throws {@link WebhookVerificationError} with the reason `not-json` or `not-an-event`
 *
 * @example
 * ```ts
 * import type { webhooks } from '@extend-openapi/types/2026-02-09';
 *
 * const event = parseWebhook<webhooks>('{"eventId":"event_1","eventType":"workflow.deleted","payload":{"object":"workflow","id":"workflow_1"}}');
 * switch (event.eventType) {
 *   case 'workflow.deleted':
 *     console.log(event.payload.id); // workflow_1
 *     break;
 *   default:
 *     console.log(`nothing to do for ${event.eventType}`);
 * }
 * ```
 */
export function parseWebhook<Webhooks extends WebhookTypes = AnyWebhooks>(body: WebhookBody): WebhookEvent<Webhooks> {
  const event = parseJson(readText(body));
  const { eventId, eventType, payload } = (event ?? {}) as Record<string, unknown>;
  const problem =
    typeof eventId !== 'string' || eventId === ''
      ? 'eventId is not a text'
      : typeof eventType !== 'string' || eventType === ''
        ? 'eventType is not a text'
        : typeof payload !== 'object' || payload === null || Array.isArray(payload)
          ? 'payload is not an object'
          : undefined;
  if (problem !== undefined) {
    throw new WebhookVerificationError('not-an-event', `the webhook body is JSON, but not an event: ${problem}`);
  }
  return event as WebhookEvent<Webhooks>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the body.
    throw new WebhookVerificationError(
      'not-json',
      text === '' ? 'the webhook body is empty' : 'the webhook body is not JSON',
    );
  }
}
