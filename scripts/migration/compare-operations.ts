import type { Difference } from './compare-field.ts';
import { compareFields } from './compare-fields.ts';
import { movesTo, places, type Mapping, type Move, type Place } from './mapping.ts';
import type { OperationParts } from './operation-parts.ts';
import { mergeRows, rowOfDifference, rowOfMapping, type Row } from './row.ts';
import { soleReference, type SchemaPairs } from './schema-pairs.ts';

/** An operation or event of the older version, and what carries it on. */
export interface Followed {
  older: OperationParts;
  targets: OperationParts[];
  mapping?: Mapping;
}

/** What became of one operation or event. */
export interface OperationChange extends Followed {
  /** Word of the data file, or what the comparison alone shows. */
  change: Mapping['change'] | 'unchanged';
  rows: Row[];
}

/** Pairs the schemas that the bodies of an operation and of its successors hold. */
export function pairBodies({ older, targets, mapping }: Followed, pairs: SchemaPairs): void {
  // Without a direct successor nothing stands opposite.
  if (mapping?.change === 'removed') return;
  for (const [index, { schemas }] of targets.entries()) {
    for (const place of ['request', 'response'] as const) {
      const [before, after] = [older.schemas[place], schemas[place]];
      if (!before || !after) continue;
      const moves = movesTo(mapping, index, place);
      if (ownsBody(older, place, moves, pairs)) pairs.walk(before, after, place, moves, index > 0);
      else pairs.meet(before, after, place, index > 0);
    }
  }
}

export function compareOperation(followed: Followed, pairs: SchemaPairs): OperationChange {
  const { older, targets, mapping } = followed;
  const compared = mapping?.change === 'removed' ? [] : targets;
  const found = places.flatMap((place) => {
    const perTarget = compared.map((target, index) =>
      comparePlace(older, target, place, movesTo(mapping, index, place), pairs),
    );
    return common(perTarget).map((difference) => rowOfDifference(difference, place));
  });
  const rows = mergeRows([...(mapping?.fields ?? []).map(rowOfMapping), ...found]);
  return { ...followed, change: mapping?.change ?? (rows.length > 0 ? 'changed' : 'unchanged'), rows };
}

/** What is true whichever successor is taken. */
export function common(perTarget: readonly Difference[][]): Difference[] {
  const [first = [], ...others] = perTarget;
  const keys = others.map((differences) => new Set(differences.map((difference) => JSON.stringify(difference))));
  return first.filter((difference) => keys.every((known) => known.has(JSON.stringify(difference))));
}

function comparePlace(
  older: OperationParts,
  newer: OperationParts,
  place: Place,
  moves: Move[],
  pairs: SchemaPairs,
): Difference[] {
  const [before, after] = [older.schemas[place], newer.schemas[place]];
  const isUnwrapped = moves.some(({ to }) => to === '$');
  if (!before || !after || isUnwrapped || !ownsBody(older, place, moves, pairs)) return [];
  return compareFields(
    { document: pairs.older, schema: before },
    { document: pairs.newer, schema: after },
    moves,
    pairs.rename,
  );
}

/** Whether a body belongs to the operation. An answer may be an object that has its own place in the guide. */
function ownsBody(older: OperationParts, place: Place, moves: readonly Move[], pairs: SchemaPairs): boolean {
  if (place !== 'response') return true;
  const name = older.schemas.response && soleReference(pairs.older, older.schemas.response);
  return !name || (moves.length > 0 && !pairs.isMapped(name));
}
