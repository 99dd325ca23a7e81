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
  schema ?? Object.values(content ?? {})[0]?.schema;

/** The names under which a query may carry a parameter: a deep or exploded object has many, `undefined` stands for any. */
export function queryNames(document: Document, parameter: Parameter): (name: string) => boolean {
  const schema = schemaOf(parameter);
  const types = parameter.content === undefined ? listTypes(document, schema) : new Set();
  const isWhole = (name: string): boolean => name === parameter.name;
  if (!types.has('object')) return isWhole;
  // Beside an object, a union may have what is written without brackets.
  if (styleOf(parameter) === 'deepObject')
    return (name) => name.startsWith(`${parameter.name}[`) || (types.size > 1 && isWhole(name));
  if (parameter.explode === false) return (name) => name === parameter.name;
  return (name) => typeof propertyOf(document, schema, name) === 'object';
}

/** Reads the values sent for a parameter as its style and schema say. `undefined` where none was sent. */
export function readParameter(document: Document, parameter: Parameter, sent: readonly QueryEntry[]): unknown {
  if (sent.length === 0) return undefined;
  const schema = schemaOf(parameter);
  if (parameter.content) return parseJson(sent[0]!.value);
  const types = listTypes(document, schema);
  const isDeep = styleOf(parameter) === 'deepObject' && sent.every(({ name }) => name !== parameter.name);
  if (types.has('object') && (isDeep || styleOf(parameter) !== 'deepObject'))
    return readObject(document, parameter, sent);
  if (types.has('array')) return readArray(document, parameter, sent);
  const values = sent.map(({ value }) => coerce(document, schema, value));
  return values.length === 1 ? values[0] : values;
}

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
  if (style === 'form' && parameter.explode !== false) return sent.map(({ name, value }) => [name, value]);
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
