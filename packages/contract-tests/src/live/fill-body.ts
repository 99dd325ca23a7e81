import type { Document } from '@extend-openapi/document';
import { buildRequired, build, type Init } from '../build-init.ts';
import type { OperationCase } from '../operation-case.ts';
import type { KnownIds } from './known-ids.ts';

/**
 * What can be sent: the examples of a body whose ids can all be replaced by ids that the account has.
 *
 * @returns also the kinds of ids that the other examples lack
 */
export function listBodies(
  document: Document,
  operation: OperationCase,
  ids: KnownIds,
): { bodies: Init[]; missing: string[] } {
  const { body } = operation;
  if (body?.type !== 'application/json' || body.examples.length === 0)
    return { bodies: [buildRequired(document, operation)], missing: [] };
  const missing = new Set<string>();
  const bodies = body.examples.flatMap(({ value }) => {
    const lacking: string[] = [];
    const filled = fill(value, ids, lacking);
    for (const kind of lacking) missing.add(kind);
    return lacking.length === 0 ? [build(document, operation, 'required', filled)] : [];
  });
  return { bodies, missing: [...missing] };
}

/** How many runs a body asks for. */
export const countInputs = (body: unknown): number => {
  const inputs = (body as { inputs?: unknown } | undefined)?.inputs;
  return Array.isArray(inputs) ? inputs.length : 1;
};

function fill(value: unknown, ids: KnownIds, lacking: string[]): unknown {
  const kind = ids.kindOf(value);
  if (kind !== undefined) {
    const known = ids.like(value);
    if (known === undefined) lacking.push(kind);
    return known;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => fill(item, ids, lacking));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fill(inner, ids, lacking)]));
}
