import {
  compileSchema,
  findAnswer,
  resolve,
  type Document,
  type Operation,
  type Schema,
} from '@extend-openapi/document';
import type { Json } from '../store/json.ts';
import type { Refusal } from '../world/refusal.ts';

/** The documented status for a refusal: its own, or the one that an operation has in its place. */
export function statusFor(operation: Operation | undefined, refusal: Refusal): number {
  if (!operation || findAnswer(operation, refusal.status)) return refusal.status;
  return refusal.status < 500 ? 400 : 500;
}

/**
 * The body of an error as an operation documents it. Everything that is known is offered, the members of the schema
 * decide what leaves; a code that the operation does not know stays away.
 */
export function errorBody(
  document: Document,
  operation: Operation | undefined,
  status: number,
  { code, message, retryable, requestId }: { code: string; message: string; retryable: boolean; requestId: string },
): object | undefined {
  const answer = operation && findAnswer(operation, status);
  // What a load balancer says has no body of the API.
  if (answer?.media.length === 0) return undefined;
  const everything: Json = { success: false, error: message, code, message, retryable, requestId };
  const schema = answer?.media[0]?.schema;
  if (!schema)
    return document.version >= '2026-02-09'
      ? { code, message, retryable, requestId }
      : { success: false, error: message };
  const known = memberNames(document, schema);
  const body: Json = Object.fromEntries(Object.entries(everything).filter(([name]) => known.has(name)));
  const fits = (candidate: Json): boolean => compileSchema(document, schema)(candidate);
  if (fits(body)) return body;
  const { code: _, ...rest } = body;
  return fits(rest) ? rest : { ...body, code: status < 500 ? 'INVALID_CONFIG_OPTIONS' : 'INTERNAL_ERROR' };
}

function memberNames(document: Document, reference: Schema): Set<string> {
  const schema = resolve(document, reference);
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])] as Schema[];
  return new Set([
    ...Object.keys(schema.properties ?? {}),
    ...parts.flatMap((part) => [...memberNames(document, part)]),
  ]);
}
