import type { Document } from './document.ts';
import { resolve } from './resolve.ts';
import { sampleNumber, sampleString } from './sample-scalar.ts';
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

interface Build extends Required<SampleOptions> {
  document: Document;
}

/** A value that fits the schema, the same for the same options. */
export function sample(document: Document, schema: Schema, options: SampleOptions = {}): unknown {
  const { extent = 'everything', turn = 0, random } = options;
  return build({ document, extent, turn, random }, schema, []);
}

/** Values with every property, enough of them that each member of each union is used. */
export function sampleEveryMember(document: Document, schema: Schema): unknown[] {
  const turns = Math.max(1, ...unionSizes(document, schema, new Set()));
  return Array.from({ length: turns }, (_, turn) => sample(document, schema, { turn }));
}

/** Builds a value, or `undefined` where only an endless one would do: the schema is already being built further out. */
function build(options: Build, reference: Schema | boolean, outer: readonly Schema[]): unknown {
  if (typeof reference === 'boolean') return reference ? { anything: 'goes' } : undefined;
  const schema = resolve(options.document, reference);
  if (outer.includes(schema)) return undefined;
  const inner = [...outer, schema];
  const known = knownValue(options, schema);
  if (known !== undefined) return known;
  const members = schema.oneOf ?? schema.anyOf;
  const parts = [...(schema.allOf ?? []), ...(members ? [chooseMember(options, members, inner)] : [])].map((part) =>
    build(options, part, inner),
  );
  const own = schema.properties || parts.length === 0 ? buildByType(options, schema, inner) : undefined;
  const values = [...parts, own].filter((value) => value !== undefined);
  const isObject =
    values.length > 0 && values.every((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
  return isObject ? Object.assign({}, ...values) : values[0];
}

function knownValue({ random }: Build, schema: Schema): unknown {
  if ('const' in schema) return schema.const;
  const examples = Array.isArray(schema.examples) && !schema.properties ? (schema.examples as unknown[]) : undefined;
  if (schema.enum === undefined) return examples ? choose(random, examples) : schema.default;
  return choose(random, random ? schema.enum : (examples ?? schema.enum));
}

const choose = <T>(random: Build['random'], values: readonly T[]): T | undefined =>
  values[random ? Math.floor(random() * values.length) : 0];

function chooseMember(options: Build, members: readonly Schema[], outer: readonly Schema[]): Schema {
  const start = options.random ? Math.floor(options.random() * members.length) : options.turn % members.length;
  const turned = [...members.slice(start), ...members.slice(0, start)];
  return turned.find((member) => build(options, member, outer) !== undefined) ?? members[start]!;
}

function buildByType(options: Build, schema: Schema, inner: readonly Schema[]): unknown {
  const types = [schema.type ?? (schema.properties ? 'object' : schema.items ? 'array' : 'any')].flat();
  const type = types.find((candidate) => candidate !== 'null') ?? 'null';
  if (type === 'object') return buildObject(options, schema, inner);
  if (type === 'array') return buildArray(options, schema, inner);
  if (type === 'string') return sampleString(schema, options.random);
  if (type === 'integer' || type === 'number') return sampleNumber(schema, type, options.random);
  if (type === 'boolean') return options.random ? options.random() < 0.5 : true;
  return type === 'null' ? null : { anything: 'goes' };
}

function buildObject(options: Build, schema: Schema, inner: readonly Schema[]): Record<string, unknown> | undefined {
  const required = new Set(schema.required);
  const names = Object.keys(schema.properties ?? {}).filter(
    (name) => options.extent === 'everything' || required.has(name),
  );
  const entries = names.map((name) => [name, build(options, schema.properties![name]!, inner)] as const);
  if (entries.some(([name, value]) => value === undefined && required.has(name))) return undefined;
  const rest = schema.additionalProperties;
  const isMap = options.extent === 'everything' && typeof rest === 'object' && names.length === 0;
  const added = isMap ? build(options, rest, inner) : undefined;
  return Object.fromEntries(
    [...entries, ['invoice_number', added] as const].filter(([, value]) => value !== undefined),
  );
}

function buildArray(options: Build, schema: Schema, inner: readonly Schema[]): unknown[] | undefined {
  const least = (schema.minItems as number | undefined) ?? 0;
  const most = (schema.maxItems as number | undefined) ?? least + 3;
  const usual = options.extent === 'everything' ? Math.max(1, least) : least;
  const length = options.random ? usual + Math.floor(options.random() * (Math.max(most, usual) - usual + 1)) : usual;
  const items = Array.from({ length }, () => (schema.items ? build(options, schema.items, inner) : 'item'));
  if (items.some((item) => item === undefined)) return least > 0 ? undefined : [];
  if (schema.uniqueItems !== true) return items;
  const unique = [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
  if (unique.length >= least) return unique;
  return items.map((item, index) => (index > 0 && typeof item === 'string' ? `${item}${index}` : item));
}

function unionSizes(document: Document, reference: unknown, seen: Set<Schema>): number[] {
  if (typeof reference !== 'object' || reference === null) return [];
  const schema = resolve(document, reference as Schema);
  if (seen.has(schema)) return [];
  seen.add(schema);
  const members = schema.oneOf ?? schema.anyOf ?? [];
  const children = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.allOf ?? []),
    ...members,
    schema.items,
    schema.additionalProperties,
  ];
  return [members.length, ...children.flatMap((child) => unionSizes(document, child, seen))];
}
