import type { Direction, Occurrence } from './change.ts';

/** Where in the documents a comparison stands. */
export interface Place {
  occurrence?: Occurrence;
  direction?: Direction;
  schema?: string;
  path: string;
}

/** The document as a whole. */
export const wholeDocument: Place = { path: '$' };

export function below(place: Place, path: string): Place {
  const { occurrence } = place;
  const inner = occurrence && { ...occurrence, path: occurrence.path + path };
  return { ...place, path: place.path + path, ...(inner ? { occurrence: inner } : {}) };
}

/** The step of a JSON path that leads to a field. */
export const stepTo = (field: string): string =>
  /^[\p{L}_$][\p{L}\d_$]*$/u.test(field) ? `.${field}` : `['${field.replaceAll(/['\\]/g, '\\$&')}']`;
