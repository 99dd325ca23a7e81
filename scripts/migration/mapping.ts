/** What an entry of a data file in `openapi/migrations/` may lead from and to. */
export const kinds = ['operation', 'schema', 'webhook', 'server', 'header'] as const;
export type Kind = (typeof kinds)[number];

export const changes = ['moved', 'renamed', 'replaced', 'unwrapped', 'removed', 'changed'] as const;
export type Change = (typeof changes)[number];

export const places = ['query', 'request', 'response'] as const;
export type Place = (typeof places)[number];

/** Where something stands in the data file. */
export interface Position {
  line: number;
  column: number;
}

export interface Target extends Position {
  name: string;
  when?: string;
}

export interface FieldMapping extends Position {
  in?: Place;
  from?: string;
  /** One path per target, or null where that target has no such field; absent when the field is gone everywhere. */
  to?: (string | null)[];
  how?: string;
}

/** One entry: a thing of the older version and its successors in the newer one. */
export interface Mapping extends Position {
  kind: Kind;
  from: string;
  to: Target[];
  change: Change;
  fields: FieldMapping[];
  why: string;
  how: string;
}

/** The move of a field to one of the targets. Without `from` it is new; without `to` it is gone, and so it is with null. */
export interface Move {
  from?: string;
  to?: string | null;
}

/** What a mapping says of fields, as seen from one of its targets; nothing where there is no mapping. */
export function movesTo(mapping: Mapping | undefined, target: number, place: Place = 'request'): Move[] {
  const fields = (mapping?.fields ?? []).filter((field) => (field.in ?? 'request') === place);
  return fields.map(({ from, to }) => ({
    ...(from === undefined ? {} : { from }),
    ...(to ? { to: to[target] ?? null } : {}),
  }));
}
