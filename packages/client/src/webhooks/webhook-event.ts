/** A version's `webhooks` type, as far as events need it. */
export type WebhookTypes = object;

/** The events of any version, for code that looks at the envelope only. */
export interface AnyWebhooks {
  readonly [eventType: string]: {
    post: {
      requestBody: { content: { 'application/json': { eventId: string; eventType: string; payload: unknown } } };
    };
  };
}

type Body<Webhook> = Webhook extends {
  post: { requestBody?: { content: { 'application/json': infer Event } } | undefined };
}
  ? Event extends { payload: infer Payload }
    ? Extract<Payload, SignedUrlPayload> extends never
      ? Event
      : WithPayload<Event, Exclude<Payload, SignedUrlPayload>> | WithPayload<Event, Extract<Payload, SignedUrlPayload>>
    : Event
  : never;

/** Two types of event rather than one with two types of payload: only so does a check exclude one of them. */
type WithPayload<Event, Payload> = { [Key in keyof Event]: Key extends 'payload' ? Payload : Event[Key] };

/**
 * An event of a version: the union of all, or those of the named types. `eventType` tells them apart.
 *
 * @example
 * ```ts
 * import type { webhooks } from '@extend-openapi/types/2026-02-09';
 *
 * function handle(event: WebhookEvent<webhooks, 'extract_run.processed' | 'extract_run.failed'>): void {
 *   console.log(event.eventType, event.payload.id);
 * }
 * ```
 */
export type WebhookEvent<Webhooks extends WebhookTypes = AnyWebhooks, Type extends keyof Webhooks = keyof Webhooks> = {
  [Name in keyof Webhooks]: Body<Webhooks[Name]>;
}[Type];

/** Stands in for a payload that is larger than the endpoint's threshold. */
export interface SignedUrlPayload {
  readonly object: 'signed_data_url';
  /** Returns the payload as JSON to whoever has the link, for one hour. */
  readonly data: string;
}

/** An event whose payload is in place. */
export type ResolvedEvent<Event> = Event extends { payload: unknown }
  ? { [Key in keyof Event]: Key extends 'payload' ? Exclude<Event[Key], SignedUrlPayload> : Event[Key] }
  : never;
