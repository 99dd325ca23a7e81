import type { Move } from './difference.ts';
import type { Mapping, Place } from './mapping.ts';

/** What a mapping says of fields, as seen from one of its targets. */
export function movesTo(mapping: Mapping, target: number, place: Place = 'request'): Move[] {
  const fields = mapping.fields.filter((field) => (field.in ?? 'request') === place);
  return fields.map(({ from, to }) => ({
    ...(from === undefined ? {} : { from }),
    ...(to ? { to: to[target] ?? null } : {}),
  }));
}
