import type { Schema } from '../../contract/index.ts';
import type { AnySchema, ListView } from './view.ts';

/** The items that schemas allow together. */
export function readList(parts: readonly Schema[]): ListView {
  const lists = parts.flatMap((part) => (part.items === undefined ? [] : [part.items as AnySchema]));
  const tuple = parts.flatMap((part) => (part.prefixItems ?? []) as AnySchema[]);
  if (lists.length === 0) return { tuple };
  return { tuple, items: lists.length === 1 ? lists[0]! : ({ allOf: lists } as Schema) };
}
