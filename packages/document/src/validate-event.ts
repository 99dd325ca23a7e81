import { checkSchema } from './check-schema.ts';
import type { Document } from './document.ts';
import { isJson } from './media-type.ts';
import { violation, type Violation } from './violation.ts';

/** Says in what the payload of a webhook leaves the contract. */
export function validateEvent(document: Document, event: string, payload: unknown): Violation[] {
  const webhook = document.webhooks.find((candidate) => candidate.event === event);
  const location = ['request', 'body'];
  if (!webhook)
    return [violation(location, 'unknown', `The contract of version ${document.version} has no webhook "${event}"`)];
  const schema = webhook.body?.media.find(({ type }) => isJson(type))?.schema;
  return schema === undefined ? [] : checkSchema(document, schema, payload, location);
}
