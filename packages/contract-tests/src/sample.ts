import { resolve, type Document, type Schema } from './document.ts';

export type Extent = 'required' | 'everything';

interface Options {
  document: Document;
  extent: Extent;
  /** Which member of each union is taken; larger than the union wraps around. */
  turn: number;
}

/** A value that fits the schema: with what is required only, or with every property. */
export function sample(document: Document, schema: Schema, extent: Extent, turn = 0): unknown {
  return build({ document, extent, turn }, schema, []);
}

/** Values with every property, enough of them that each member of each union is used. */
export function sampleEveryMember(document: Document, schema: Schema): unknown[] {
  const turns = Math.max(1, ...unionSizes(document, schema, new Set()));
  return Array.from({ length: turns }, (_, turn) => sample(document, schema, 'everything', turn));
}

/** Builds a value, or `undefined` where only an endless one would do: the schema is already being built further out. */
function build(options: Options, reference: Schema, outer: Schema[]): unknown {
  const schema = resolve(options.document, reference);
  if (outer.includes(schema)) return undefined;
  const inner = [...outer, schema];
  const known = knownValue(schema);
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

function knownValue(schema: Schema): unknown {
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.examples) && !schema.properties) return schema.examples[0] as unknown;
  return schema.enum === undefined ? schema.default : (schema.enum as unknown[])[0];
}

function chooseMember(options: Options, members: Schema[], outer: Schema[]): Schema {
  const start = options.turn % members.length;
  const turned = [...members.slice(start), ...members.slice(0, start)];
  return turned.find((member) => build(options, member, outer) !== undefined) ?? members[start]!;
}

function buildByType(options: Options, schema: Schema, inner: Schema[]): unknown {
  const types = [schema.type ?? (schema.properties ? 'object' : schema.items ? 'array' : 'any')].flat();
  const type = types.find((candidate) => candidate !== 'null') ?? 'null';
  if (type === 'object') return buildObject(options, schema, inner);
  if (type === 'array') return buildArray(options, schema, inner);
  if (type === 'string') return buildString(schema);
  if (type === 'integer' || type === 'number')
    return schema.minimum ?? Math.min(1, (schema.maximum as number | undefined) ?? 1);
  if (type === 'boolean') return true;
  return type === 'null' ? null : { anything: 'goes' };
}

function buildObject(options: Options, schema: Schema, inner: Schema[]): Record<string, unknown> | undefined {
  const required = new Set(schema.required);
  const names = Object.keys(schema.properties ?? {}).filter(
    (name) => options.extent === 'everything' || required.has(name),
  );
  const entries = names.map((name) => [name, build(options, schema.properties![name]!, inner)] as const);
  if (entries.some(([name, value]) => value === undefined && required.has(name))) return undefined;
  const rest = schema.additionalProperties as Schema | boolean | undefined;
  const isMap = options.extent === 'everything' && typeof rest === 'object' && names.length === 0;
  const added = isMap ? build(options, rest, inner) : undefined;
  return Object.fromEntries(
    [...entries, ['invoice_number', added] as const].filter(([, value]) => value !== undefined),
  );
}

function buildArray(options: Options, schema: Schema, inner: Schema[]): unknown[] | undefined {
  const least = (schema.minItems as number | undefined) ?? 0;
  const length = options.extent === 'everything' ? Math.max(1, least) : least;
  const item = schema.items ? build(options, schema.items, inner) : 'item';
  if (item === undefined) return least > 0 ? undefined : [];
  return Array.from({ length }, (_, index) =>
    schema.uniqueItems && index > 0 && typeof item === 'string' ? `${item}${index}` : item,
  );
}

const strings: Record<string, string> = {
  'date-time': '2026-02-09T12:00:00Z',
  date: '2026-02-09',
  uri: 'https://files.example.com/invoice.pdf',
  email: 'jane.doe@example.com',
  uuid: '3f0e9e64-6d5c-4d0f-8f43-0a8c8f6f2b11',
};

function buildString(schema: Schema): string {
  const literal = /^\^([\w.]+)\$$/.exec((schema.pattern as string | undefined) ?? '')?.[1];
  return (
    literal ?? strings[schema.format as string] ?? 'text'.padEnd((schema.minLength as number | undefined) ?? 0, '.')
  );
}

function unionSizes(document: Document, reference: Schema, seen: Set<Schema>): number[] {
  const schema = resolve(document, reference);
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const members = schema.oneOf ?? schema.anyOf ?? [];
  const children = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.allOf ?? []),
    ...members,
    schema.items,
    schema.additionalProperties,
  ];
  return [members.length, ...children.flatMap((child) => unionSizes(document, child as Schema, seen))];
}
