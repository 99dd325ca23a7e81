import { compileSchema, resolve, type Document, type Schema } from '@extend-openapi/document';
import { chooseMembers } from './choose-members.ts';
import { listNames } from './list-names.ts';

/** One way in which a value is not what the contract says. */
export interface Difference {
  /** From the value inwards: names of properties, positions in lists. */
  path: readonly string[];
  /** The keyword that was broken, or `undocumented-field`, `undocumented-value`. */
  code: string;
  message: string;
  /** `note` where a caller that follows the contract is not harmed: more than was promised. */
  level: 'error' | 'note';
}

/**
 * Everything in which a value differs from its schema. Of a union only the member that comes nearest is looked at, and
 * what the contract does not know is told too: a validator is silent about both.
 */
export function compareValue(
  document: Document,
  schema: Schema | boolean,
  value: unknown,
  path: readonly string[] = [],
): Difference[] {
  const names = listNames(document, schema, value);
  const surplus = names === 'any' ? [] : Object.keys(value as object).filter((name) => !names.has(name));
  return [
    ...compareParts(document, schema, value, path),
    ...surplus.map((name): Difference => {
      const message = 'is a field that the contract does not have';
      return { path: [...path, name], code: 'undocumented-field', message, level: 'note' };
    }),
  ];
}

function compareParts(
  document: Document,
  schema: Schema | boolean,
  value: unknown,
  path: readonly string[],
): Difference[] {
  if (typeof schema === 'boolean') return [];
  const node = resolve(document, schema);
  const parts = [
    ...(node.allOf ?? []),
    ...chooseMembers(document, node.oneOf ?? [], value),
    ...chooseMembers(document, node.anyOf ?? [], value),
  ];
  return [
    ...compareItself(document, node, value, path),
    ...parts.flatMap((part) => compareParts(document, part, value, path)),
    ...listChildren(node, value).flatMap(([name, child, inner]) =>
      compareValue(document, child, inner, [...path, name]),
    ),
  ];
}

/** What is wrong with the value itself: its type, its limits, what it lacks. */
function compareItself(document: Document, node: Schema, value: unknown, path: readonly string[]): Difference[] {
  const check = compileSchema(document, withoutParts(node));
  if (check(value)) return [];
  return (check.errors ?? []).map(({ keyword, message = 'does not fit' }): Difference => {
    if (keyword === 'enum' && node['x-sdk-open-enum'] === true)
      return { path, code: 'undocumented-value', message: 'is a value that the contract does not list', level: 'note' };
    return { path, code: keyword, message, level: 'error' };
  });
}

/** A schema reduced to what it says of the value itself; one copy each, so that it is compiled once. */
function withoutParts(node: Schema): Schema {
  const known = reduced.get(node);
  if (known) return known;
  const itself = Object.fromEntries(Object.entries(node).filter(([keyword]) => !parts.has(keyword)));
  reduced.set(node, itself);
  return itself;
}

const parts = new Set(['allOf', 'oneOf', 'anyOf', 'properties', 'items', 'additionalProperties']);

const reduced = new WeakMap<Schema, Schema>();

function listChildren(node: Schema, value: unknown): [string, Schema | boolean, unknown][] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => {
      const schema = node.items;
      return schema === undefined ? [] : [[String(index), schema, item] as [string, Schema | boolean, unknown]];
    });
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const schema = Object.hasOwn(node.properties ?? {}, name) ? node.properties![name] : node.additionalProperties;
    return schema === undefined ? [] : [[name, schema, inner] as [string, Schema | boolean, unknown]];
  });
}
