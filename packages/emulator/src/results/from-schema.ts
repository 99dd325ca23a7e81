import type { Json } from '../store/json.ts';

/** The parts of an extraction schema that say what a value looks like. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly 'extend:type'?: string;
}

/** A plausible value that fits the schema, drawn from the numbers of `random`. */
export function valueFromSchema(schema: object, random: () => number, name = ''): unknown {
  const { const: constant, enum: choices, type, ...rest } = schema as Schema;
  if (constant !== undefined) return constant;
  if (choices) {
    const values = choices.filter((choice) => choice !== null);
    return values[Math.floor(random() * values.length)] ?? null;
  }
  const kind = [type ?? (rest.properties ? 'object' : 'string')].flat().find((each) => each !== 'null');
  if (kind === 'object') return objectFromSchema(rest, random);
  if (kind === 'array') {
    const count = Math.max(rest.minItems ?? 0, 1 + Math.floor(random() * 3));
    return Array.from({ length: count }, () => valueFromSchema(rest.items ?? {}, random, name));
  }
  if (kind === 'number' || kind === 'integer') return numberFromSchema(rest, random, name, kind === 'integer');
  if (kind === 'boolean') return random() < 0.5;
  return textFromSchema(rest, random, name);
}

function objectFromSchema(schema: Schema, random: () => number): Json {
  if (schema['extend:type'] === 'signature')
    return {
      printed_name: pick(people, random),
      signature_date: day(random),
      is_signed: true,
      title_or_role: 'Manager',
    };
  const entries = Object.entries(schema.properties ?? {});
  return Object.fromEntries(entries.map(([name, property]) => [name, valueFromSchema(property, random, name)]));
}

function numberFromSchema(schema: Schema, random: () => number, name: string, isWhole: boolean): number {
  const least = schema.minimum ?? 1;
  const most = schema.maximum ?? (/quantity|count|days/i.test(name) ? least + 19 : least + 4999);
  const value = least + random() * (most - least);
  return isWhole ? Math.round(value) : Math.min(most, Math.round(value * 100) / 100);
}

const people = ['Mara Lindqvist', 'Dana Okafor', 'Jonas Brandt', 'Ines Moreau', 'Tomasz Zielinski'];
const companies = ['Northwind Paper Co.', 'Contoso Freight Ltd.', 'Alder & Finch LLP', 'Blue Harbor Supply'];
const streets = ['12 Mill Lane', '480 Harbor Street', '7 Foundry Road'];
const cities = ['Portland', 'Rotterdam', 'Leeds', 'Lyon'];
const things = ['Copy paper A4', 'Freight', 'Toner cartridge', 'Oak floor, 24 m²', 'Consulting, 3 days'];

/** What a text is about, by the name of its property. The first that fits decides. */
const topics: readonly (readonly [RegExp, (random: () => number) => string])[] = [
  [/currency/i, () => 'USD'],
  [/e-?mail/i, (random) => `${pick(people, random).toLowerCase().replace(' ', '.')}@example.com`],
  [/phone|fax/i, (random) => `+1 555 01${digits(2, random)}`],
  [/date|_at$|^due/i, (random) => day(random)],
  [/url|website|link/i, () => 'https://www.example.com'],
  [
    /number|_no$|_id$|^id$|reference|policy|code/i,
    (random) => `${pick(['INV', 'PO', 'HH'], random)}-${digits(5, random)}`,
  ],
  [/company|vendor|supplier|customer|insurer|issuer|bank/i, (random) => pick(companies, random)],
  [/name|signed|person|contact|claimant|tenant|insured/i, (random) => pick(people, random)],
  [/address|street/i, (random) => `${pick(streets, random)}, ${pick(cities, random)}`],
  [/city|town|place/i, (random) => pick(cities, random)],
  [/country/i, () => 'US'],
  [/zip|postal/i, (random) => digits(5, random)],
  [/amount|total|price|tax/i, (random) => `${digits(3, random)}.${digits(2, random)}`],
];

function textFromSchema(schema: Schema, random: () => number, name: string): string {
  if (schema['extend:type'] === 'date' || schema.format === 'date') return day(random);
  if (schema.format === 'date-time') return `${day(random)}T09:00:00Z`;
  const topic = topics.find(([pattern]) => pattern.test(name));
  return topic ? topic[1](random) : pick(things, random);
}

const pick = (list: readonly string[], random: () => number): string => list[Math.floor(random() * list.length)]!;

const digits = (length: number, random: () => number): string =>
  Array.from({ length }, () => Math.floor(random() * 10)).join('');

const day = (random: () => number): string =>
  `2026-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
