import { type Document, resolve, type Schema } from '../contract/index.ts';
import { mergeKeyword } from './keywords.ts';
import { includes, isNull, literals, partsOf } from './schema-parts.ts';
import { impliedTypes, intersect } from './schema-types.ts';

export interface Member {
  /** The component that the member refers to. */
  name?: string;
  schema: Schema;
}

/**
 * A schema in the one form that all spellings of the same meaning share: references followed, `allOf` merged, null
 * counted apart, `const` as an enum of one, several types as a union.
 */
export interface View {
  /** Undefined where any type goes, and for a union. */
  type?: string;
  nullable: boolean;
  /** Without null. */
  values?: unknown[];
  /** The server may add values. */
  isOpen: boolean;
  properties: ReadonlyMap<string, Schema>;
  required: ReadonlySet<string>;
  /** What undeclared fields may hold; undefined where nothing is said, which allows them without typing them. */
  additional?: Schema | false;
  items?: Schema;
  /** The alternatives of a union, each with what the schema itself asks for. */
  members: readonly Member[];
  discriminator?: { property: string; tags: ReadonlyMap<string, string> };
  keywords: ReadonlyMap<string, unknown>;
  prose: string;
}

const proseKeywords = new Set([
  'description',
  'title',
  'example',
  'examples',
  'externalDocs',
  '$comment',
  'x-evidence',
]);
const structure = new Set(
  '$ref type nullable enum const properties required additionalProperties items allOf oneOf anyOf discriminator x-sdk-open-enum exclusiveMinimum exclusiveMaximum'.split(
    ' ',
  ),
);

const anything: Schema = {};
const nothing: Schema = { not: {} };

/** Makes views of the schemas of one document, each once. */
export class Viewer {
  readonly document: Document;
  readonly #views = new WeakMap<Schema, View>();

  constructor(document: Document) {
    this.document = document;
  }

  view(given: Schema): View {
    // `true` and `false` are schemas too.
    const schema = typeof given === 'object' ? given : given ? anything : nothing;
    const known = this.#views.get(schema);
    if (known) return known;
    const isReference = Object.keys(schema).length === 1 && typeof schema.$ref === 'string';
    // A reference is looked at as what it leads to, which is one object wherever it is met.
    const target = isReference ? (resolve(this.document, schema) ?? {}) : schema;
    const view = target === schema ? this.#make(partsOf(this.document, schema)) : this.view(target);
    this.#views.set(schema, view);
    return view;
  }

  #make(parts: readonly Schema[]): View {
    const votes: boolean[] = [];
    const properties = new Map<string, Schema>();
    const required = new Set<string>();
    const keywords = new Map<string, unknown>();
    const prose = new Set<string>();
    const groups: Member[][] = [];
    let types: Set<string> | undefined;
    let values: unknown[] | undefined;
    let additional: Schema | false | undefined;
    let items: Schema | undefined;
    let discriminator: View['discriminator'];
    let isOpen = false;
    for (const part of parts) {
      const own = new Set([part.type ?? []].flat());
      if (part.nullable === true) own.add('null');
      if (own.has('null') || part.type !== undefined) votes.push(own.delete('null'));
      if (own.size > 0) types = types ? intersect(types, own) : own;
      const listed = literals(part);
      if (listed) {
        if (part.type === undefined || listed.includes(null)) votes.push(listed.includes(null));
        const others: unknown[] = listed.filter((value) => value !== null);
        values = values ? values.filter((value) => includes(others, value)) : others;
      }
      isOpen ||= part['x-sdk-open-enum'] === true;
      for (const [name, property] of Object.entries(part.properties ?? {}))
        properties.set(name, properties.has(name) ? { allOf: [properties.get(name)!, property] } : property);
      for (const name of part.required ?? []) required.add(name);
      if (part.additionalProperties !== undefined && additional !== false)
        additional = part.additionalProperties === true ? {} : (part.additionalProperties as Schema | false);
      if (part.items) items = items ? { allOf: [items, part.items] } : part.items;
      for (const keyword of ['oneOf', 'anyOf'] as const) {
        const members = part[keyword];
        if (!members) continue;
        if (members.some((member) => isNull(this.document, member))) votes.push(true);
        groups.push(
          this.#flatten(
            members.filter((member) => !isNull(this.document, member)),
            keyword,
          ),
        );
      }
      const tagging = part.discriminator as { propertyName: string; mapping?: Record<string, string> } | undefined;
      if (tagging) discriminator = { property: tagging.propertyName, tags: readTags(tagging.mapping) };
      for (const [keyword, value] of Object.entries(part)) {
        if (proseKeywords.has(keyword)) prose.add(JSON.stringify(value));
        else if (keyword === 'pattern' && listed) continue;
        else if (!structure.has(keyword)) keywords.set(keyword, mergeKeyword(keyword, keywords.get(keyword), value));
      }
      readExclusive(part, keywords);
    }
    types ??= impliedTypes(values, properties, additional, items, keywords);
    const single = types?.size === 1 ? [...types][0]! : undefined;
    const base = parts.map(({ oneOf: _one, anyOf: _any, discriminator: _tagging, ...part }) => part as Schema);
    const members = this.#members(base, groups, types);
    return {
      ...(single && members.length === 0 ? { type: single } : {}),
      nullable: votes.length > 0 && votes.every(Boolean),
      ...(values && members.length === 0 ? { values } : {}),
      isOpen,
      properties,
      required,
      ...(additional === undefined ? {} : { additional }),
      ...(items ? { items } : {}),
      members,
      ...(discriminator ? { discriminator } : {}),
      keywords,
      prose: [...prose].toSorted().join('\n'),
    };
  }

  #flatten(members: readonly Schema[], keyword: 'oneOf' | 'anyOf'): Member[] {
    return members.flatMap((member) => {
      const keys = Object.keys(member);
      if (keys.length === 1 && member[keyword]) return this.#flatten(member[keyword], keyword);
      const name = member.$ref?.split('/').at(-1);
      return [{ ...(name ? { name } : {}), schema: member }];
    });
  }

  /** Every alternative together with what holds for all of them. */
  #members(base: Schema[], groups: readonly Member[][], types: ReadonlySet<string> | undefined): Member[] {
    const stripped = base.map((part) => {
      const { nullable: _nullable, ...rest } = part;
      if (!Array.isArray(rest.type)) return rest as Schema;
      return { ...rest, type: rest.type.filter((type) => type !== 'null') } as Schema;
    });
    const isBare = stripped.every((part) => Object.keys(part).every((keyword) => proseKeywords.has(keyword)));
    const [first, ...others] = groups;
    if (first) {
      const common = isBare && others.length === 0 ? [] : stripped.map(withoutProse);
      const rest = others.map((group) => ({ anyOf: group.map(({ schema }) => schema) }) as Schema);
      return first.map(({ name, schema }) => ({
        ...(name ? { name } : {}),
        schema: common.length + rest.length === 0 ? schema : { allOf: [schema, ...common, ...rest] },
      }));
    }
    if (!types || types.size < 2) return [];
    return [...types].map((type) => ({ schema: { allOf: [...stripped.map(withoutProse), { type }] } }));
  }
}

/** The component that a schema refers to, null aside. */
export function componentOf(schema: Schema): string | undefined {
  if (schema.$ref) return schema.$ref.split('/').at(-1);
  const group = schema.allOf ?? schema.oneOf ?? schema.anyOf;
  const [only, ...others] = (group ?? []).filter(({ type }) => type !== 'null');
  return only && others.length === 0 && !schema.properties ? componentOf(only) : undefined;
}

const withoutProse = (part: Schema): Schema =>
  Object.fromEntries(Object.entries(part).filter(([keyword]) => !proseKeywords.has(keyword))) as Schema;

/** In 3.0 the bound is exclusive by a mark beside it, in 3.1 it is a bound of its own. */
function readExclusive(part: Schema, keywords: Map<string, unknown>): void {
  for (const [exclusive, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    const value = part[exclusive] === true ? part[bound] : part[exclusive];
    if (part[exclusive] === true) keywords.delete(bound);
    if (typeof value === 'number') keywords.set(exclusive, mergeKeyword(exclusive, keywords.get(exclusive), value));
  }
}

const readTags = (mapping: Record<string, string> = {}): Map<string, string> =>
  new Map(Object.entries(mapping).map(([tag, target]) => [tag, target.split('/').at(-1)!]));
