import type { Build } from './build-value.ts';
import { checkSchema } from './check-schema.ts';
import type { Schema } from './source.ts';

/** Builds a part of what is being built. */
type Make = (part: Schema | boolean) => unknown;

/** Objects beyond which only what is required is built: foreign ones hold each other in endless ways. */
const largest = 250;

/** Builds what is named or required; `undefined` where something required cannot be built. */
export function buildObject(options: Build, schema: Schema, make: Make): Record<string, unknown> | undefined {
  const { properties = {}, additionalProperties: rest } = schema;
  const required = new Set(schema.required);
  options.built.objects += 1;
  const isWhole = options.extent === 'everything' && options.built.objects <= largest;
  const wanted = isWhole ? Object.keys(properties) : Object.keys(properties).filter((name) => required.has(name));
  const object: Record<string, unknown> = {};
  const add = (name: string): boolean => {
    const property = properties[name] ?? (rest === undefined || rest === true ? { type: 'string' } : rest);
    const value = make(property);
    if (value === undefined) return false;
    if (options.isCareful && !required.has(name) && checkSchema(options.document, property, value, []).length > 0)
      return true;
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

/** Builds as many items as are asked for; `undefined` where they cannot be built. */
export function buildArray(options: Build, schema: Schema, make: Make): unknown[] | undefined {
  const first = (schema.prefixItems as readonly (Schema | boolean)[] | undefined) ?? [];
  const least = (schema.minItems as number | undefined) ?? 0;
  const most = (schema.maxItems as number | undefined) ?? least + 3;
  const usual = options.extent === 'everything' ? Math.min(Math.max(1, least, first.length), most) : least;
  const length = options.random ? usual + Math.floor(options.random() * (Math.max(most, usual) - usual + 1)) : usual;
  const items = Array.from({ length }, (_, index) => {
    const item = first[index] ?? schema.items;
    return item === undefined ? 'item' : make(item);
  });
  if (items.some((item) => item === undefined)) return least > 0 ? undefined : [];
  if (schema.uniqueItems !== true) return items;
  const unique = [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
  if (unique.length >= least) return unique;
  return items.map((item, index) => (index > 0 && typeof item === 'string' ? `${item}${index}` : item));
}
