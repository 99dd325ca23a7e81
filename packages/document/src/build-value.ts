import { checkSchema } from './check-schema.ts';
import type { Document } from './document.ts';
import { mergeSchemas } from './merge-schemas.ts';
import { modernize } from './modernize.ts';
import { resolve } from './resolve.ts';
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

/** Objects beyond which only what is required is built: foreign ones hold each other in endless ways. */
const largest = 250;

/** Builds a value, or `undefined` where only an endless one would do: the schema is already being built further out. */
export const buildValue = (options: Omit<Build, 'built'>, schema: Schema | boolean): unknown =>
  build({ ...options, built: { objects: 0 } }, schema, []);

function build(options: Build, reference: Schema | boolean, outer: readonly Schema[]): unknown {
  if (typeof reference === 'boolean') return reference ? { anything: 'goes' } : undefined;
  const parts = collect(options.document, reference, outer);
  return parts && choose(options, reference, parts);
}

/** A schema with all that it must fit besides, and the unions of which a member is still to be chosen. */
interface Parts {
  schema: Schema;
  unions: readonly (readonly (Schema | boolean)[])[];
  /** What is being built, from the outside in. */
  outer: readonly Schema[];
}

function collect(document: Document, reference: Schema | boolean, outer: readonly Schema[]): Parts | undefined {
  if (typeof reference === 'boolean') return reference ? { schema: {}, unions: [], outer } : undefined;
  const resolved = resolve(document, reference);
  if (typeof resolved !== 'object') return collect(document, resolved, outer);
  if (outer.includes(resolved)) return undefined;
  const { $ref: _, ...beside } = reference;
  const isAlone = reference === resolved || document.source.openapi.startsWith('3.0');
  const { allOf = [], oneOf, anyOf, ...own } = modernized(document, isAlone ? resolved : { ...resolved, ...beside });
  const inner = [...outer, resolved];
  let parts: Parts = {
    schema: own,
    unions: [oneOf ?? [], anyOf ?? []].filter(({ length }) => length > 0),
    outer: inner,
  };
  for (const part of allOf) {
    const found = collect(document, part, inner);
    if (!found) return undefined;
    parts = join(parts, found);
  }
  return parts;
}

const modernized = ({ source }: Document, schema: Schema): Schema =>
  source.openapi.startsWith('3.0') ? modernize(schema) : schema;

/** Parts that belong together. What the second was found in is known to both. */
const join = (first: Parts, second: Parts): Parts => ({
  schema: mergeSchemas(first.schema, second.schema),
  unions: [...first.unions, ...second.unions],
  outer: [...new Set([...first.outer, ...second.outer])],
});

/** Chooses a member of each union, the next one where the value would be endless or, with care, not fit. */
function choose(options: Build, whole: Schema, parts: Parts): unknown {
  const [union, ...rest] = parts.unions;
  if (!union) return buildPlain(options, parts.schema, parts.outer);
  const start = options.random ? Math.floor(options.random() * union.length) : options.turn % union.length;
  let first: unknown;
  for (const member of [...union.slice(start), ...union.slice(0, start)]) {
    const found = collect(options.document, member, parts.outer);
    const value = found && choose(options, whole, join({ ...parts, unions: rest }, found));
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
  const types = [schema.type ?? (schema.properties ? 'object' : schema.items ? 'array' : 'any')].flat();
  const type = types.find((candidate) => candidate !== 'null') ?? 'null';
  if (type === 'object') return buildObject(options, schema, outer);
  if (type === 'array') return buildArray(options, schema, outer);
  if (type === 'string') return sampleString(schema, options.random);
  if (type === 'integer' || type === 'number') return sampleNumber(schema, type, options.random);
  if (type === 'boolean') return options.random ? options.random() < 0.5 : true;
  return type === 'null' ? null : { anything: 'goes' };
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

function buildObject(options: Build, schema: Schema, outer: readonly Schema[]): Record<string, unknown> | undefined {
  const { properties = {}, additionalProperties: rest } = schema;
  const required = new Set(schema.required);
  options.built.objects += 1;
  const isWhole = options.extent === 'everything' && options.built.objects <= largest;
  const wanted = isWhole ? Object.keys(properties) : Object.keys(properties).filter((name) => required.has(name));
  const object: Record<string, unknown> = {};
  const add = (name: string): boolean => {
    const property = properties[name] ?? (rest === undefined || rest === true ? { type: 'string' } : rest);
    const value = build(options, property, outer);
    if (value === undefined) return false;
    if (options.isCareful && !required.has(name) && !fits(options, property, value)) return true;
    object[name] = value;
    return true;
  };
  for (const name of new Set([...wanted, ...required])) if (!add(name) && required.has(name)) return undefined;
  const isMap = isWhole && typeof rest === 'object' && wanted.length === 0;
  const least = Math.max((schema.minProperties as number | undefined) ?? 0, isMap ? 1 : 0);
  const more = [
    ...Object.keys(properties),
    'invoice_number',
    ...Array.from({ length: least }, (_, index) => `key${index}`),
  ];
  for (const name of more) if (Object.keys(object).length < least && !(name in object)) add(name);
  return object;
}

function buildArray(options: Build, schema: Schema, outer: readonly Schema[]): unknown[] | undefined {
  const first = (schema.prefixItems as readonly (Schema | boolean)[] | undefined) ?? [];
  const least = (schema.minItems as number | undefined) ?? 0;
  const most = (schema.maxItems as number | undefined) ?? least + 3;
  const usual = options.extent === 'everything' ? Math.min(Math.max(1, least, first.length), most) : least;
  const length = options.random ? usual + Math.floor(options.random() * (Math.max(most, usual) - usual + 1)) : usual;
  const items = Array.from({ length }, (_, index) => {
    const item = first[index] ?? schema.items;
    return item === undefined ? 'item' : build(options, item, outer);
  });
  if (items.some((item) => item === undefined)) return least > 0 ? undefined : [];
  if (schema.uniqueItems !== true) return items;
  const unique = [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
  if (unique.length >= least) return unique;
  return items.map((item, index) => (index > 0 && typeof item === 'string' ? `${item}${index}` : item));
}
