import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../store/json.ts';
import type { RunRow } from '../store/rows/run.ts';
import { isObject } from '../world/check-members.ts';

/** What a reviewer put in the place of what had been found. */
export interface Edit {
  readonly originalValue: unknown;
  readonly editedValue: unknown;
}

/** What a review changed of an extraction, by field path such as `line_items[0].amount`. */
export function editsOf({ kind, config, initialOutput, reviewedOutput }: RunRow): Record<string, Edit> {
  if (kind !== 'extract' || !initialOutput || !reviewedOutput) return {};
  // A list of fields has its values one level deeper than a schema.
  const hasFields = Array.isArray(config.fields);
  const valuesOf = (output: Json): unknown => (hasFields ? valueByField(output) : output.value);
  return Object.fromEntries(compare(valuesOf(initialOutput), valuesOf(reviewedOutput), ''));
}

/** Whether a review changed anything of what counts: a value, the class, or how a document is cut. */
export function isEdited(run: RunRow): boolean {
  if (run.kind === 'extract') return Object.keys(editsOf(run)).length > 0;
  return !isDeepStrictEqual(decisionOf(run.initialOutput), decisionOf(run.reviewedOutput));
}

function decisionOf(output: Json | null): unknown {
  const { id, type, splits } = output ?? {};
  const pieces = (splits as Json[] | undefined) ?? [];
  return [id, type, ...pieces.map((piece) => [piece.type, piece.identifier, piece.startPage, piece.endPage])];
}

const valueByField = (output: Json): Json =>
  Object.fromEntries(Object.entries(output).map(([name, field]) => [name, (field as Json).value]));

function compare(before: unknown, after: unknown, path: string): [path: string, edit: Edit][] {
  if (isDeepStrictEqual(before, after)) return [];
  const isList = Array.isArray(before) && Array.isArray(after);
  if (!isList && !(isObject(before) && isObject(after)))
    return [[path, { originalValue: before ?? null, editedValue: after ?? null }]];
  const [old, edited] = [before as Json, after as Json];
  return [...new Set([...Object.keys(old), ...Object.keys(edited)])].flatMap((key) => {
    const name = path === '' ? key : `${path}.${key}`;
    return compare(old[key], edited[key], isList ? `${path}[${key}]` : name);
  });
}
