import type { Problem } from '../base/index.ts';
import type { Way } from '../yaml/index.ts';

/** What an entry of a data file in `openapi/migrations/` may lead from and to. */
export const kinds = ['operation', 'schema', 'webhook', 'server', 'header'] as const;
export type Kind = (typeof kinds)[number];

/** In the order of the work that they make. */
export const changes = ['unwrapped', 'renamed', 'changed', 'moved', 'replaced', 'removed'] as const;
export type Change = (typeof changes)[number];

export const places = ['query', 'request', 'response'] as const;
export type Place = (typeof places)[number];

/** An entry as the data file writes it. */
export interface Entry {
  from: Partial<Record<Kind, string>>;
  to: (Partial<Record<Kind, string>> & { when?: string })[];
  change: Change;
  fields?: { in?: Place; from?: string; to?: string | (string | null)[]; how?: string }[];
  why: string;
  how: string;
}

/** One entry: a thing of the older version and its successors in the newer one. */
export interface Mapping {
  kind: Kind;
  from: string;
  to: { name: string; when?: string }[];
  change: Change;
  fields: FieldMapping[];
  why: string;
  how: string;
  /** Where a part of the entry stands in the data file. */
  locate: (way: Way) => Omit<Problem, 'message'>;
}

export interface FieldMapping {
  in: Place;
  /** Absent for a field that is new. */
  from?: string;
  /** One path per target, or null where that target has no such field. */
  to: (string | null)[];
  how?: string;
}

/** Where a field goes in one of the targets. Without `from` it is new, without `to` it is gone. */
export interface Move {
  from?: string;
  to?: string;
}

/** What a mapping says of fields, as seen from one of its targets; nothing where there is no mapping. */
export const movesTo = (mapping: Mapping | undefined, target: number, place: Place = 'request'): Move[] =>
  (mapping?.fields ?? [])
    .filter((field) => field.in === place)
    .map(({ from, to }) => ({ ...(from === undefined ? {} : { from }), ...(to[target] ? { to: to[target] } : {}) }));

const text = { type: 'string', pattern: '\\S' };

const mapOf = (properties: object, required: readonly string[] = []): object => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const thing = Object.fromEntries(kinds.map((kind) => [kind, text]));

const field = mapOf({
  in: { enum: places },
  from: text,
  to: { type: ['string', 'array'], items: { type: ['string', 'null'] } },
  how: text,
});

/** JSON Schema of the file. A key that is not known is refused, because a misspelt one would be lost without a word. */
export const form: object = {
  type: 'array',
  items: mapOf(
    {
      from: mapOf(thing),
      to: { type: 'array', items: mapOf({ ...thing, when: text }) },
      change: { enum: changes },
      fields: { type: 'array', items: field },
      why: text,
      how: text,
    },
    ['from', 'to', 'change', 'why', 'how'],
  ),
};
