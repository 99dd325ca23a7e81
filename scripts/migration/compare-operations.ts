import { compareFields } from './compare-fields.ts';
import { compareQuery } from './compare-query.ts';
import type { Difference, Documents, Move } from './difference.ts';
import { movesTo, type Mapping, type Place } from './mapping.ts';
import type { OperationParts } from './operation-parts.ts';
import { ownsResponse } from './pair-bodies.ts';
import { mergeRows, rowOfDifference, rowOfMapping, type Row } from './row.ts';
import type { SchemaPairs } from './schema-pairs.ts';

/** What became of one operation or event. */
export interface OperationChange {
  older: OperationParts;
  targets: OperationParts[];
  mapping?: Mapping;
  /** Word of the data file, or what the comparison alone shows. */
  change: Mapping['change'] | 'unchanged';
  rows: Row[];
}

export function compareOperation(
  older: OperationParts,
  targets: readonly OperationParts[],
  mapping: Mapping | undefined,
  documents: Documents,
  pairs: SchemaPairs,
): OperationChange {
  const declared = (mapping?.fields ?? []).map(rowOfMapping);
  const found = (['query', 'request', 'response'] as const).flatMap((place) => {
    const compared = mapping?.change === 'removed' ? [] : targets;
    const perTarget = compared.map((target, index) =>
      comparePlace(older, target, place, mapping ? movesTo(mapping, index, place) : [], documents, pairs),
    );
    return common(perTarget).map((difference) => rowOfDifference(difference, place));
  });
  const rows = mergeRows([...declared, ...found]);
  const change = mapping?.change ?? (rows.length > 0 ? 'changed' : 'unchanged');
  return { older, targets: [...targets], ...(mapping ? { mapping } : {}), change, rows };
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
  documents: Documents,
  pairs: SchemaPairs,
): Difference[] {
  if (place === 'query') return compareQuery(older, newer, moves, documents);
  const before = place === 'request' ? older.request?.schema : older.response;
  const after = place === 'request' ? newer.request?.schema : newer.response;
  if (!before || !after) return [];
  const isUnwrapped = moves.some(({ to }) => to === '$');
  if (isUnwrapped || (place === 'response' && !ownsResponse(older, moves, documents.older, pairs))) return [];
  return compareFields(
    { document: documents.older, schema: before },
    { document: documents.newer, schema: after },
    moves,
    pairs.rename,
  );
}
