import type { Difference } from './compare-field.ts';
import { codes, title } from './markdown.ts';
import type { FieldMapping, Place } from './mapping.ts';

/** A line of a field table: what a field was, what it is, and what to do. */
export interface Row {
  place: Place;
  before?: string;
  after: string[];
  note?: string;
}

export const rowOfMapping = ({ in: place, from, to, how }: FieldMapping): Row => ({
  place: place ?? 'request',
  ...(from === undefined ? {} : { before: from }),
  after: [...new Set((to ?? []).filter((path) => path !== null))],
  ...(how ? { note: how } : {}),
});

export function rowOfDifference(difference: Difference, place: Place): Row {
  const { kind, path } = difference;
  if (kind === 'gone') return { place, before: path, after: [] };
  if (kind === 'new')
    return { place, after: [path], note: difference.isRequired && place !== 'response' ? 'New and required.' : 'New.' };
  return { place, before: path, after: [path], note: `${title(describe(difference, place))}.` };
}

/** What happened to a field that is still there, in a few words. */
export function describe(difference: Exclude<Difference, { kind: 'gone' | 'new' }>, place: Place): string {
  const isAnswer = place === 'response';
  if (difference.kind === 'type') return `${difference.after}, was ${difference.before}`;
  if (difference.kind === 'values') return describeValues(difference);
  if (difference.kind === 'nullable') return 'can be null';
  if (difference.kind === 'not nullable') return 'never null';
  if (difference.kind === 'required') return isAnswer ? 'always there' : 'required';
  if (difference.kind === 'optional') return isAnswer ? 'may be absent' : 'optional';
  return isAnswer ? 'always there, null without a value' : 'required, null without a value';
}

const shownValues = 8;

function describeValues({ gone, added }: { gone: string[]; added: string[] }): string {
  return [gone.length > 0 ? `no longer ${list(gone)}` : '', added.length > 0 ? `also ${list(added)}` : '']
    .filter(Boolean)
    .join('; ');
}

/** Rows are the same if a reader would do the same about them. */
export const rowKey = ({ place, before, after, note }: Row): string => JSON.stringify([place, before, after, note]);

/** One row per field: what the data file says of it comes first, what the comparison shows is added to its note. */
export function mergeRows(rows: readonly Row[]): Row[] {
  const merged: Row[] = [];
  for (const row of rows) {
    const known =
      row.before === undefined
        ? undefined
        : merged.find(({ place, before }) => place === row.place && before === row.before);
    if (!known) merged.push({ ...row });
    // Where the data file speaks of a field that keeps its place, it says what the comparison would, and better.
    else if (row.note && !(known.note && known.after[0] === known.before))
      known.note = [known.note?.replace(/[^.!?]$/, '$&.'), row.note].filter(Boolean).join(' ');
  }
  return merged;
}

const list = (values: readonly string[]): string => {
  const rest = values.length - shownValues;
  return `${codes(values.slice(0, shownValues))}${rest > 0 ? ` and ${rest} more` : ''}`;
};
