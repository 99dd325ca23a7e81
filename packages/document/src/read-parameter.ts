import { asObject } from './boolean-schema.ts';
import { checkSchema } from './check-schema.ts';
import { coerce, listTypes } from './coerce.ts';
import type { Document } from './document.ts';
import { itemsOf, propertyOf } from './list-members.ts';
import { decode, type QueryEntry } from './query.ts';
import type { Parameter, Schema } from './source.ts';

const separators: Record<string, RegExp> = {
  form: /,/,
  simple: /,/,
  spaceDelimited: /%20|\+| /,
  pipeDelimited: /\||%7C/i,
};

const styleOf = ({ style, in: place }: Parameter): string =>
  style ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple');

/** The schema of a parameter, also where it is written below a media type. */
export const schemaOf = ({ schema, content }: Parameter): Schema | undefined =>
  asObject(schema ?? Object.values(content ?? {})[0]?.schema);

/** The names under which a query may carry a parameter: a deep or exploded object has many, `undefined` stands for any. */
export function queryNames(document: Document, parameter: Parameter): (name: string) => boolean {
  const schema = schemaOf(parameter);
  const types = parameter.content === undefined ? listTypes(document, schema) : new Set();
  const isWhole = (name: string): boolean => name === parameter.name;
  if (!types.has('object')) return isWhole;
  // Beside an object, a union may have what is written under the one name.
  const isUnion = types.size > 1;
  if (styleOf(parameter) === 'deepObject')
    return (name) => name.startsWith(`${parameter.name}[`) || (isUnion && isWhole(name));
  if (parameter.explode === false) return isWhole;
  return (name) => typeof propertyOf(document, schema, name) === 'object' || (isUnion && isWhole(name));
}

/** What was sent in a header or, decoded, in a path: plain text, of which only the commas between items part it. */
export function plainEntry(name: string, value: string): QueryEntry {
  const items = value.split(',').map((item) => encodeURIComponent(item.trim()));
  return { name, value, raw: items.join(',') };
}

/** Reads the values sent for a parameter as its style and schema say. `undefined` where none was sent. */
export function readParameter(document: Document, parameter: Parameter, sent: readonly QueryEntry[]): unknown {
  if (sent.length === 0) return undefined;
  const schema = schemaOf(parameter);
  if (parameter.content) return parseJson(sent[0]!.value);
  const types = listTypes(document, schema);
  const isObject = types.has('object') && (types.size === 1 || isSentAsObject(parameter, sent));
  const values = sent.map(({ value }) => coerce(document, schema, value));
  const readings = [
    ...(isObject ? [readObject(document, parameter, sent)] : []),
    ...(types.has('array') ? [readArray(document, parameter, sent)] : []),
    values.length === 1 ? values[0] : values,
  ];
  // Of a union the first member that takes what was sent; what none takes is left to the schema to refuse.
  const fits = (reading: unknown): boolean => checkSchema(document, schema!, reading, []).length === 0;
  return types.size > 1 ? (readings.find(fits) ?? readings[0]) : readings[0];
}

/** Whether the fields of an object were sent under names of their own, or may all be in the one text. */
function isSentAsObject(parameter: Parameter, sent: readonly QueryEntry[]): boolean {
  const isOneText = styleOf(parameter) !== 'deepObject' && !isSpread(parameter);
  return isOneText || sent.every(({ name }) => name !== parameter.name);
}

const isSpread = (parameter: Parameter): boolean => styleOf(parameter) === 'form' && parameter.explode !== false;

function readArray(document: Document, parameter: Parameter, sent: readonly QueryEntry[]): unknown[] {
  const style = styleOf(parameter);
  const isSplit = !(parameter.explode ?? style === 'form') || parameter.in === 'path' || parameter.in === 'header';
  const texts = isSplit
    ? sent.flatMap(({ raw }) => raw.split(separators[style] ?? /,/).map((part) => decode(part.trim())))
    : sent.map(({ value }) => value);
  const items = itemsOf(document, schemaOf(parameter));
  return texts.map((text) => coerce(document, items, text));
}

function readObject(document: Document, parameter: Parameter, sent: readonly QueryEntry[]): Record<string, unknown> {
  const schema = schemaOf(parameter);
  const pairs = listPairs(parameter, sent);
  return Object.fromEntries(
    pairs.map(([name, text]) => [name, coerce(document, propertyOf(document, schema, name), text)]),
  );
}

function listPairs(parameter: Parameter, sent: readonly QueryEntry[]): [string, string][] {
  const style = styleOf(parameter);
  if (style === 'deepObject') return sent.map(({ name, value }) => [name.slice(parameter.name.length + 1, -1), value]);
  if (isSpread(parameter)) return sent.map(({ name, value }) => [name, value]);
  const parts = sent.flatMap(({ raw }) => raw.split(',').map(decode));
  if (parameter.explode === true) return parts.map((part) => part.split('=', 2) as [string, string]);
  return parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1] ?? ''] as [string, string]] : []));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
