import type { Json } from '../store/json.ts';
import { inventDay, inventPerson, inventText } from './invent-text.ts';

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
      printed_name: inventPerson(random),
      signature_date: inventDay(random),
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

function textFromSchema(schema: Schema, random: () => number, name: string): string {
  if (schema['extend:type'] === 'date' || schema.format === 'date') return inventDay(random);
  if (schema.format === 'date-time') return `${inventDay(random)}T09:00:00Z`;
  return inventText(name, random);
}
