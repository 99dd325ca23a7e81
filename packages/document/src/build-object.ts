import type { Build, Make } from './build-value.ts';
import { checkSchema } from './check-schema.ts';
import { readPattern, samplePattern } from './sample-pattern.ts';
import type { Schema } from './source.ts';

/** Objects beyond which only what is required is built: foreign ones hold each other in endless ways. */
const largest = 250;

/** Builds what is named or required; `undefined` where something required cannot be built. */
export function buildObject(options: Build, schema: Schema, make: Make): Record<string, unknown> | undefined {
  const { properties = {}, dependentRequired = {} } = schema;
  const required = new Set(schema.required);
  options.built.objects += 1;
  const isWhole = options.extent === 'everything' && options.built.objects <= largest;
  const most = schema.maxProperties ?? Number.POSITIVE_INFINITY;
  const free = isWhole ? Object.keys(properties).filter((name) => !required.has(name)) : [];
  const kept = new Set([...required, ...free.slice(0, Math.max(0, most - required.size))]);
  const wanted = Object.keys(properties).filter((name) => kept.has(name));
  const object: Record<string, unknown> = {};
  const add = (name: string): boolean => {
    const property = propertyAt(schema, name);
    const value = make(property);
    if (value === undefined) return false;
    if (options.isCareful && !required.has(name) && checkSchema(options.document, property, value, []).length > 0)
      return true;
    object[name] = value;
    return true;
  };
  // Grows while it is walked: what is there may require more.
  const names = new Set([...wanted, ...required]);
  for (const name of names) {
    if (!add(name) && required.has(name)) return undefined;
    for (const other of name in object ? (dependentRequired[name] ?? []) : []) {
      required.add(other);
      names.add(other);
    }
  }
  const isMap = isWhole && wanted.length === 0 && (typeof restOf(schema) === 'object' || schema.patternProperties);
  const least = Math.max(schema.minProperties ?? 0, isMap ? 1 : 0);
  for (const name of least > 0 ? [...Object.keys(properties), ...freeNames(schema, least, make)] : [])
    if (Object.keys(object).length < least && !(name in object)) add(name);
  return object;
}

const restOf = ({ additionalProperties, unevaluatedProperties }: Schema): Schema | boolean | undefined =>
  additionalProperties ?? unevaluatedProperties;

function propertyAt(schema: Schema, name: string): Schema | boolean {
  const { properties = {}, patternProperties = {} } = schema;
  const [byPattern] = Object.entries(patternProperties).filter(([pattern]) => readPattern(pattern)?.test(name));
  const rest = restOf(schema);
  return properties[name] ?? byPattern?.[1] ?? (rest === undefined || rest === true ? { type: 'string' } : rest);
}

/** Names for fields that a schema does not name. */
function freeNames({ propertyNames, patternProperties = {} }: Schema, least: number, make: Make): string[] {
  const byPattern = Object.keys(patternProperties).flatMap(
    (pattern) => samplePattern(pattern, { least: 1, most: 100 }) ?? [],
  );
  const seeds = [undefined, ...Array.from({ length: least * 4 }, (_, index) => index)];
  const asked = typeof propertyNames === 'object' ? { type: 'string', ...propertyNames } : undefined;
  if (asked !== undefined) return [...byPattern, ...new Set(seeds.map((seed) => String(make(asked, seed))))];
  return [...byPattern, 'invoice_number', ...Array.from({ length: least }, (_, index) => `key${index}`)];
}
