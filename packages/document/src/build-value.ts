import { buildArray } from './build-array.ts';
import { buildObject } from './build-object.ts';
import { checkSchema } from './check-schema.ts';
import { collectParts, joinParts, type Parts } from './collect-parts.ts';
import type { Document } from './document.ts';
import { createRandom } from './random.ts';
import { sampleNumber, sampleString } from './sample-scalar.ts';
import type { Schema } from './source.ts';

export interface Build {
  document: Document;
  extent: 'required' | 'everything';
  turn: number;
  random: (() => number) | undefined;
  /** Holds each known value, each member of a union and each optional property against its schema. */
  isCareful: boolean;
  built: { objects: number };
}

/** Builds a part of what is being built; with a seed, one of many. */
export type Make = (part: Schema | boolean, seed?: number) => unknown;

/** Builds a value, or `undefined` where only an endless one would do: the schema is already being built further out. */
export const buildValue = (options: Omit<Build, 'built'>, schema: Schema | boolean): unknown =>
  build({ ...options, built: { objects: 0 } }, schema, []);

function build(options: Build, reference: Schema | boolean, outer: readonly Schema[]): unknown {
  if (typeof reference === 'boolean') return reference ? { anything: 'goes' } : undefined;
  const parts = collectParts(options.document, reference, outer);
  return parts && choose(options, reference, parts);
}

/** Chooses a member of each union, the next one where the value would be endless or, with care, not fit. */
function choose(options: Build, whole: Schema, parts: Parts): unknown {
  const [union, ...rest] = parts.unions;
  if (!union) return buildPlain(options, parts.schema, parts.outer);
  const start = options.random ? Math.floor(options.random() * union.length) : options.turn % union.length;
  let first: unknown;
  for (const member of [...union.slice(start), ...union.slice(0, start)]) {
    const found = collectParts(options.document, member, parts.outer);
    const value = found && choose(options, whole, joinParts({ ...parts, unions: rest }, found));
    if (value === undefined) continue;
    if (!options.isCareful || fits(options, whole, value)) return value;
    first ??= value;
  }
  return first;
}

const fits = ({ document }: Build, schema: Schema | boolean, value: unknown): boolean =>
  checkSchema(document, schema, value, []).length === 0;

function buildPlain(options: Build, schema: Schema, outer: readonly Schema[]): unknown {
  const known = findKnown(options, schema);
  if (known !== undefined) return known;
  const types = [schema.type ?? impliedType(schema)].flat();
  const type = types.find((candidate) => candidate !== 'null') ?? 'null';
  const make: Make = (part, seed) =>
    build(seed === undefined ? options : { ...options, random: createRandom(seed) }, part, outer);
  if (type === 'object') return buildObject(options, schema, make);
  if (type === 'array') return buildArray(options, schema, make);
  if (type === 'string') return sampleString(schema, options.random);
  if (type === 'integer' || type === 'number') return sampleNumber(schema, type, options.random);
  if (type === 'boolean') return options.random ? options.random() < 0.5 : true;
  return type === 'null' ? null : { anything: 'goes' };
}

/** Keywords that say something of one type alone leave the others open; that one shows what they mean. */
function impliedType({ properties, required, items, contains }: Schema): string {
  if (properties ?? required) return 'object';
  return (items ?? contains) === undefined ? 'any' : 'array';
}

/** The value of a schema that has only one, or names some. */
function findKnown(options: Build, schema: Schema): unknown {
  if ('const' in schema) return schema.const;
  const isWhole = schema.properties === undefined;
  const examples = isWhole && Array.isArray(schema.examples) ? (schema.examples as unknown[]) : [];
  const others = isWhole ? [schema.example, schema.default].filter((value) => value !== undefined) : [];
  const named = schema.enum && (options.random || examples.length === 0) ? schema.enum : [...examples, ...others];
  const good = options.isCareful ? named.filter((value) => fits(options, schema, value)) : named;
  return good[options.random ? Math.floor(options.random() * good.length) : 0];
}
