import type { Document } from '../contract/index.ts';
import type { Documents, Move } from './difference.ts';
import { movesTo, type Mapping, type Place } from './mapping.ts';
import type { OperationParts } from './operation-parts.ts';
import { soleReference, type SchemaPairs } from './schema-pairs.ts';

/** Pairs the schemas that the bodies of an operation and of its successors hold. */
export function pairBodies(
  older: OperationParts,
  targets: readonly OperationParts[],
  mapping: Mapping | undefined,
  documents: Documents,
  pairs: SchemaPairs,
): void {
  // Without a direct successor nothing stands opposite.
  if (mapping?.change === 'removed') return;
  for (const [index, target] of targets.entries()) {
    const moves = (place: Place): Move[] => (mapping ? movesTo(mapping, index, place) : []);
    const isAlternative = index > 0;
    if (older.request?.schema && target.request?.schema)
      pairs.walk(older.request.schema, target.request.schema, 'request', moves('request'), isAlternative);
    if (!older.response || !target.response) continue;
    if (ownsResponse(older, moves('response'), documents.older, pairs))
      pairs.walk(older.response, target.response, 'response', moves('response'), isAlternative);
    else pairs.meet(older.response, target.response, 'response', isAlternative);
  }
}

/** Whether the answer is a wrapper that belongs to the operation, and not an object that has its own place in the guide. */
export function ownsResponse(
  older: OperationParts,
  moves: readonly Move[],
  document: Document,
  pairs: SchemaPairs,
): boolean {
  const name = older.response && soleReference(document, older.response);
  return !name || (moves.length > 0 && !pairs.isMapped(name));
}
