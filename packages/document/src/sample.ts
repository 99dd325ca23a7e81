import { buildValue } from './build-value.ts';
import { checkSchema } from './check-schema.ts';
import type { Document } from './document.ts';
import { createRandom } from './random.ts';
import { resolve } from './resolve.ts';
import type { Schema } from './source.ts';

export interface SampleOptions {
  /**
   * `required` gives what a schema demands, `everything` each property it names.
   *
   * @default 'everything'
   */
  extent?: 'required' | 'everything';
  /**
   * Which member of each union is taken; larger than the union wraps around.
   *
   * @default 0
   */
  turn?: number;
  /** Chooses among what fits: see `createRandom`. Without it the first choice is taken. */
  random?: (() => number) | undefined;
}

/** How often chance is asked where the first choices do not fit. */
const tries = 10;

/**
 * A value that fits the schema, the same for the same options. A value that does not fit is only given where none was
 * found that does: a schema can ask for what cannot be, or for more than is looked for here.
 */
export function sample(document: Document, schema: Schema | boolean, options: SampleOptions = {}): unknown {
  const { extent = 'everything', turn = 0, random } = options;
  const fits = (value: unknown): boolean =>
    value !== undefined && checkSchema(document, schema, value, []).length === 0;
  const first = buildValue({ document, extent, turn, random, isCareful: false }, schema);
  if (fits(first)) return first;
  // Most schemas are sampled well without looking back. Here each choice is held against its own schema.
  for (const next of extent === 'required' ? [extent] : [extent, 'required' as const]) {
    const value = buildValue({ document, extent: next, turn, random, isCareful: true }, schema);
    if (fits(value)) return value;
  }
  for (let seed = 0; seed < tries; seed += 1) {
    const chance = random ?? createRandom(seed);
    const value = buildValue({ document, extent: 'required', turn, random: chance, isCareful: true }, schema);
    if (fits(value)) return value;
  }
  return first;
}

/** Values with every property, enough of them that each member of each union is used. */
export function sampleEveryMember(document: Document, schema: Schema): unknown[] {
  const turns = Math.max(1, ...unionSizes(document, schema, new Set()));
  return Array.from({ length: turns }, (_, turn) => sample(document, schema, { turn }));
}

function unionSizes(document: Document, reference: unknown, seen: Set<Schema>): number[] {
  if (typeof reference !== 'object' || reference === null) return [];
  const schema = resolve(document, reference as Schema);
  if (typeof schema !== 'object' || seen.has(schema)) return [];
  seen.add(schema);
  const conditional = schema.if === undefined ? [] : [schema.then ?? true, schema.else ?? true];
  const members = schema.oneOf ?? schema.anyOf ?? conditional;
  const children = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.allOf ?? []),
    ...members,
    schema.items,
    schema.additionalProperties,
  ];
  return [members.length, ...children.flatMap((child) => unionSizes(document, child, seen))];
}
